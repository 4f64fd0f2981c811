import { describe, expect, test } from 'vitest';
import { decodeDocument, decodeUtf8 } from './decode-step.ts';

describe('lines', () => {
  test('UTF-8 is read, astral characters too', () => {
    expect(decodeUtf8(Buffer.from('Zürich 🕊'))).toBe('Zürich 🕊');
  });
  test.each([
    ['a lone continuation byte', [0x61, 0x80]],
    ['a cut sequence', [0xe2, 0x82]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
  ])('%s is refused', (_, bytes) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'INVALID_ENCODING' }),
    );
  });
});

const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

describe('documents', () => {
  const cases: [string, Buffer, string | undefined, string][] = [
    ['UTF-8 without a word about it', Buffer.from('Zürich'), undefined, 'Zürich'],
    ['UTF-8 that claims Latin-1', Buffer.from(page('iso-8859-1', 'Zürich')), undefined, 'Zürich'],
    [
      'Windows-1252 without a word about it',
      Buffer.from('Z\xfcrich \x93a\x94', 'latin1'),
      undefined,
      'Zürich “a”',
    ],
    [
      'Windows-1251 told by the page',
      Buffer.from(page('windows-1251', '\xcc\xee\xf1\xea\xe2\xe0'), 'latin1'),
      undefined,
      'Москва',
    ],
    [
      'Windows-1251 told by the server',
      Buffer.from('\xcc\xee\xf1\xea\xe2\xe0', 'latin1'),
      'text/html; charset=windows-1251',
      'Москва',
    ],
    ['UTF-16 told by its mark', Buffer.from('\uFEFFZürich', 'utf16le'), undefined, 'Zürich'],
  ];
  test.each(cases)('%s', (_, bytes, contentType, expected) => {
    expect(decodeDocument(bytes, contentType)).toContain(expected);
  });

  test('a few broken characters in declared UTF-8 are replaced', () => {
    const bytes = Buffer.concat([
      Buffer.from(page('utf-8', 'Two people met. '.repeat(20))),
      Buffer.from([0xe2, 0x82]),
    ]);
    expect(decodeDocument(bytes)).toContain('\uFFFD');
  });

  test('many broken characters refuse the document', () => {
    const bytes = Buffer.concat([Buffer.from(page('utf-8', '')), Buffer.alloc(400, 0xe9)]);
    expect(() => decodeDocument(bytes)).toThrow(
      expect.objectContaining({ code: 'INVALID_ENCODING' }),
    );
  });
});

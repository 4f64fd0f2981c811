import { expect, test } from 'vitest';
import { detectKind, type Kind } from './detect-kind-step.ts';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const known: [string, Kind, string | Buffer, string?, string?][] = [
  ['one object a line', 'ndjson', '{"body":"a"}\n{"body":"b"}\n'],
  ['a single object', 'ndjson', '{"body":"a"}'],
  [
    'an object of 100 KB on one line',
    'ndjson',
    `{"body":"${'a'.repeat(100_000)}"}`.slice(0, 65536),
  ],
  ['a bad first line in a file named ndjson', 'ndjson', 'oops\n{"body":"b"}', 'x.ndjson'],
  ['the same, compressed', 'ndjson', 'oops\n{"body":"b"}', 'x.jsonl.gz'],
  ['an object over several lines', 'json', '{\n  "body": "a"\n}'],
  ['an array', 'json', '[{"body":"a"}]'],
  ['RSS', 'feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
  ['RSS after a byte order mark and a comment', 'feed', '\uFEFF <!-- hi --><rss></rss>'],
  ['Atom', 'feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['RDF', 'feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>'],
  ['JSON Feed on one line', 'feed', '{"version": "https://jsonfeed.org/version/1.1","items":[]}'],
  ['a page', 'page', '<!DOCTYPE html><html><body>a</body></html>'],
  ['a page that mentions a feed', 'page', '<html><head><link href="x"><rss></html>'],
  ['a fragment of a page', 'page', '<p>Hello</p>'],
  ['text served as a page', 'page', 'Hello', 'x', 'text/html; charset=utf-8'],
  ['plain text', 'text', 'BEIRUT - Two people met.'],
  ['plain text with accents in an old encoding', 'text', Buffer.from('caf\xe9', 'latin1')],
  ['plain text in UTF-16', 'text', utf16('Two people met.')],
  ['a page in UTF-16', 'page', utf16('<html><body>a</body></html>')],
];

test.each(known)('%s is %s', (_, kind, head, name = 'x', contentType) => {
  const input = { name, head: Buffer.from(head), ...(contentType ? { contentType } : {}) };
  expect(detectKind(input)).toBe(kind);
});

const refused: [string, string, string | Buffer][] = [
  ['no bytes', 'EMPTY_INPUT', ''],
  ['white space', 'EMPTY_INPUT', ' \n\t\r\n'],
  ['a byte order mark alone', 'EMPTY_INPUT', '\uFEFF'],
  ['zero bytes', 'BINARY_INPUT', Buffer.alloc(100)],
  ['text with a zero byte', 'BINARY_INPUT', 'abc\0def'],
  ['a picture', 'BINARY_INPUT', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a PDF', 'BINARY_INPUT', '%PDF-1.7'],
  ['an archive', 'BINARY_INPUT', 'PK\x03\x04abc'],
  ['control characters', 'BINARY_INPUT', '\x01\x02\x03abc'],
];

test.each(refused)('%s is refused with %s', (_, code, head) => {
  expect(() => detectKind({ name: 'x', head: Buffer.from(head) })).toThrow(
    expect.objectContaining({ code }),
  );
});

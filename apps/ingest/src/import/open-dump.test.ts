import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprintDump } from './fingerprint-dump.ts';
import { openDump } from './open-dump.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-dumps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'first line\nsecond line\nthird line\n';
/** The text in two streams one after the other, as parallel compressors write. */
const bzip2 =
  'QlpoOTFBWSZTWZqsPOgAAAHRgAAQQAADJRwAIAAiAYmhADC2sRKjn4u5IpwoSE1WHnQAQlpoOTFBWSZTWbEte/sAAArRgAAQQAAOZZwAIAAhKmmQw1CAaAIIGutYsLoSEyPi7kinChIWJa9/YA==';
/** An archive of readme.txt with a word, and data.txt with the text three times. */
const zip =
  'UEsDBBQAAAAIABIie12ikCiPBwAAAAUAAAAKAAAAcmVhZG1lLnR4dCvOyC8qAQBQSwMEFAAAAAgAEiJ7XUdxqJweAAAAZgAAAAgAAABkYXRhLnR4dEvLLCouUcjJzEvlKk5Nzs9LgbBLMjKLoMw0KqgAAFBLAQIUAxQAAAAIABIie12ikCiPBwAAAAUAAAAKAAAAAAAAAAAAAACAAQAAAAByZWFkbWUudHh0UEsBAhQDFAAAAAgAEiJ7XUdxqJweAAAAZgAAAAgAAAAAAAAAAAAAAIABLwAAAGRhdGEudHh0UEsFBgAAAAACAAIAbgAAAHMAAAAAAA==';

function write(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function read(path: string, from = 0): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openDump(path)).read(from)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe.each([
  ['plain', text, text],
  ['gzip', gzipSync(text), text],
  ['Zstandard', zstdCompressSync(text), text],
  ['bzip2 in two streams', Buffer.from(bzip2, 'base64'), text],
  ['zip, its largest file', Buffer.from(zip, 'base64'), text.repeat(3)],
])('%s', (name, bytes, expected) => {
  const path = write(name.replaceAll(' ', '-'), bytes);

  test('is read whole', async () => {
    expect(await read(path)).toBe(expected);
  });

  test('is read from any position on', async () => {
    for (const from of [0, 1, 11, expected.length - 1, expected.length, expected.length + 5])
      expect(await read(path, from)).toBe(expected.slice(from));
  });

  test('tells how much of it was read', async () => {
    const dump = await openDump(path);
    expect(dump.share()).toBe(0);
    for await (const _ of dump.read(0)) expect(dump.share()).toBeGreaterThan(0);
    expect(dump.share()).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['cut.gz', gzipSync(text).subarray(0, 30), 'BAD_IMPORT'],
  [
    'broken.gz',
    Buffer.concat([gzipSync(text).subarray(0, 12), Buffer.from('nonsense')]),
    'BAD_IMPORT',
  ],
  ['cut.zip', Buffer.from(zip, 'base64').subarray(0, 150), 'BAD_IMPORT'],
  ['broken.bz2', Buffer.from('BZh9nonsense'), 'BAD_IMPORT'],
  ['empty.txt', '', 'EMPTY_INPUT'],
])('%s is refused', async (name, bytes, code) => {
  await expect(read(write(name, bytes))).rejects.toMatchObject({ code });
});

test('a file that is not there is refused', async () => {
  await expect(openDump(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a fingerprint tells content and options, not name or time', async () => {
  const fingerprint = async (name: string, bytes: string, options = {}) =>
    fingerprintDump(await openDump(write(name, bytes)), options);
  const first = await fingerprint('a.txt', text);
  expect(await fingerprint('b.txt', text)).toBe(first);
  expect(await fingerprint('a.txt', `${text}more`)).not.toBe(first);
  expect(await fingerprint('a.txt', text.replace('third', 'other'))).not.toBe(first);
  expect(await fingerprint('a.txt', text, { languages: ['en'] })).not.toBe(first);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAddress, openTargets, sizeOfTargets } from './open-step.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-open-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'b.txt'), 'second');
  await writeFile(join(folder, 'a.txt'), 'first');
  await writeFile(join(folder, '.hidden.txt'), 'hidden');
  await writeFile(join(folder, 'notes.md'), 'notes');
  await writeFile(join(folder, 'sub', 'c.txt.gz'), gzipSync('third'));
});

afterAll(() => rm(folder, { recursive: true }));

async function open(targets: string[], stdin = '') {
  const options = { stdin: streamOf(stdin), fetching: {} };
  const found: string[] = [];
  for await (const opened of openTargets(targets, options)) {
    if (opened.status === 'failed') found.push(opened.fault.code);
    else found.push(await textOf(opened.input.bytes));
  }
  return found;
}

async function* streamOf(text: string) {
  for (let at = 0; at < text.length; at += 10) yield Buffer.from(text.slice(at, at + 10));
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString();
}

test('a folder is walked by name, hidden and other files left out, gzip opened', async () => {
  expect(await open([folder])).toEqual(['first', 'second', 'third']);
});

test('a file of any name is read when it is named', async () => {
  expect(await open([join(folder, 'notes.md')])).toEqual(['notes']);
});

test('"-" is standard input, whole although its head was looked at', async () => {
  expect(await open(['-'], 'x'.repeat(70_000))).toEqual(['x'.repeat(70_000)]);
});

test('a missing file does not stop the others', async () => {
  expect(await open([join(folder, 'none'), join(folder, 'a.txt')])).toEqual(['NOT_FOUND', 'first']);
});

test('a refused address does not stop the others', async () => {
  expect(await open(['ftp://a.example/x', join(folder, 'a.txt')])).toEqual([
    'FETCH_REFUSED',
    'first',
  ]);
});

test('gzip that is cut off fails when it is read', async () => {
  const cut = join(folder, '.cut.gz');
  await writeFile(cut, gzipSync('x'.repeat(100_000)).subarray(0, 60));
  expect(await open([cut])).toEqual(['INVALID_ENCODING']);
});

test('the size of files is known, that of standard input not', async () => {
  expect(await sizeOfTargets([join(folder, 'a.txt'), join(folder, 'b.txt')])).toBe(11);
  expect(await sizeOfTargets([folder])).toBe(11 + gzipSync('third').length);
  expect(await sizeOfTargets(['-', folder])).toBeUndefined();
});

test.each([
  ['https://a.example', true],
  ['file:///x', true],
  ['a.ndjson', false],
  ['C:\\news', false],
  ['-', false],
])('%s is an address: %s', (target, expected) => {
  expect(isAddress(target)).toBe(expected);
});

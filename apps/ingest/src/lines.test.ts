import { expect, test } from 'vitest';
import { readLines } from './lines.ts';

async function lines(chunks: readonly string[], maxBytes = 100) {
  const found: (string | number)[] = [];
  for await (const line of readLines(
    chunks.map((chunk) => Buffer.from(chunk)),
    maxBytes,
  )) {
    found.push('bytes' in line ? line.bytes.toString() : line.oversizedBytes);
  }
  return found;
}

const cases: [string, string[], string[]][] = [
  ['lines in one chunk', ['a\nb\n'], ['a', 'b']],
  ['a last line without a break', ['a\nb'], ['a', 'b']],
  ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a break at the edge of a chunk', ['a\n', 'b\n'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['a character cut by a chunk', ['é'.slice(0, 1), '\n'], ['é']],
  ['no input', [], []],
];

test.each(cases)('%s', async (_, chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test('an oversized line is measured, not kept, and the next one is read', async () => {
  expect(await lines(['x'.repeat(60), 'x'.repeat(60), '\nnext\n'])).toEqual([120, 'next']);
});

test('an oversized last line is reported', async () => {
  expect(await lines(['ok\n', 'x'.repeat(101)])).toEqual(['ok', 101]);
});

test('a line of exactly the limit is kept', async () => {
  expect(await lines([`${'x'.repeat(100)}\n`])).toEqual(['x'.repeat(100)]);
});

test('lines are numbered from 1, the oversized ones too', async () => {
  const numbers: number[] = [];
  for await (const line of readLines([Buffer.from(`a\n${'x'.repeat(9)}\nb`)], 5))
    numbers.push(line.number);
  expect(numbers).toEqual([1, 2, 3]);
});

test('a line of 50 MB costs no more memory than the limit', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  function* source() {
    for (let at = 0; at < 50; at++) yield chunk;
    yield Buffer.from('\nafter\n');
  }
  const found: (string | number)[] = [];
  for await (const line of readLines(source(), 10 * 1024 * 1024)) {
    found.push('bytes' in line ? line.bytes.toString() : line.oversizedBytes);
  }
  expect(found).toEqual([50 * 1024 * 1024, 'after']);
});

import { expect, test } from 'vitest';
import { lowerWords } from './lower-words.ts';

/** Of a text whose words stand between single spaces. */
function wordsOf(text: string): string[] {
  const words = text.split(' ');
  const starts = words.map((_, index) => words.slice(0, index).join(' ').length + Math.sign(index));
  const ends = starts.map((start, index) => start + (words[index] ?? '').length);
  return lowerWords({
    text,
    length: words.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  });
}

test.each([
  ['Peru Sent AID', ['peru', 'sent', 'aid']],
  ['ÉVORA awaits ÉLAN', ['évora', 'awaits', 'élan']],
  ['İzmir Mourns Its Dead', ['i\u0307zmir', 'mourns', 'its', 'dead']],
])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

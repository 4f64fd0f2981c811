import { describe, expect, it } from 'vitest';
import { placesOf, settleLabels } from './settle-labels.ts';

const LABELS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod'];

/** Words as "head: score of each label", settled into "label label"; then the words that yield, with their cost. */
function settled(...words: readonly string[]): string {
  const rows = words.map((word) => word.split(': ') as [head: string, scores: string]);
  const { labels, yielding } = settleLabels({
    scores: Float32Array.from(rows.flatMap(([, scores]) => scores.split(' ').map(Number))),
    stride: LABELS.length,
    heads: Int32Array.from(rows, ([head]) => Number(head)),
    places: placesOf(LABELS),
  });
  const named = [...labels].map((label) => LABELS[label]).join(' ');
  return [named, ...yielding.map(({ word, cost }) => `${word}-${cost}`)].join(', ');
}

describe('settling who has which place', () => {
  it.each([
    ['lets the one that loses less yield', ['9: 8 0 5 0 0', '9: 7 0 0 1 0'], 'obj nsubj, 0-3'],
    ['counts both subjects as one place', ['9: 8 0 0 0 0', '9: 0 7 0 6 0'], 'nsubj obl, 1-1'],
    [
      'settles three claims on one place',
      ['9: 0 0 5 4 0', '9: 0 0 9 1 0', '9: 0 0 7 0 6'],
      'obl obj nmod, 0-1, 2-1',
    ],
    [
      'lets no word back into a place it gave up',
      ['9: 8 0 6 1 0', '9: 9 0 0 0 0', '9: 0 0 9 0 0'],
      'obl nsubj obj, 0-2, 0-5',
    ],
    [
      'settles the claim of one that yields on a place that is taken',
      ['9: 6 0 8 1 0', '9: 0 0 9 0 0', '9: 9 0 0 0 0'],
      'obl obj nsubj, 0-2, 0-5',
    ],
    ['knows the places of each head', ['8: 8 0 0 0 0', '9: 8 0 0 0 0'], 'nsubj nsubj'],
    ['gives everyone who wants it an open label', ['9: 0 0 0 3 0', '9: 0 0 0 3 0'], 'obl obl'],
  ])('%s', (_, words, expected) => expect(settled(...words)).toBe(expected));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['aleppo', 'aleppo', 0],
  ['alepo', 'aleppo', 1],
  ['alpepo', 'aleppo', 1],
  ['homs', 'hama', 2],
  ['rusia', 'russia', 1],
])('finds %s and %s to be %i slips apart', (a, b, slips) => {
  expect(editDistance(a, b, 5)).toBe(slips);
});

it('stops counting beyond the limit', () => {
  expect(editDistance('damascus', 'reykjavik', 2)).toBe(3);
});

it('is the same in both directions', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 12 }),
      (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20),
    ),
  );
});

import { expect, test } from 'vitest';
import { reliabilityOf } from './reliability.ts';

test('compares what was said with what was right, band by band', () => {
  const { bands, separation, gap } = reliabilityOf([
    { confidence: 0.82, right: true },
    { confidence: 0.84, right: true },
    { confidence: 0.88, right: false },
    { confidence: 0.25, right: false },
    { confidence: 1, right: true },
  ]);
  expect(bands.map(({ from, count }) => [Math.round(from * 10), count])).toEqual([
    [2, 1],
    [8, 3],
    [9, 1],
  ]);
  expect(bands[1]?.right).toBeCloseTo(2 / 3);
  // Of six pairs, the wrong one at 0.88 is above two right ones.
  expect(separation).toBeCloseTo(4 / 6);
  expect(gap).toBeCloseTo((0.25 + 3 * (0.8467 - 0.6667)) / 5, 3);
});

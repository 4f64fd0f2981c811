import { describe, expect, test } from 'vitest';
import { fitLogistic, type Sample } from './fit-logistic.ts';

/** As many right ones as the share says, with the one sign present or not. */
function samples(sign: number, share: number, count: number): Sample[] {
  return Array.from({ length: count }, (_, i) => ({ values: [sign], right: i < share * count }));
}

describe('a logistic fit', () => {
  const seen = [...samples(0, 0.25, 400), ...samples(1, 0.75, 400)];

  test('says of each kind the share that was right', () => {
    const model = fitLogistic(seen, { expected: [0], pull: [0.01] });
    expect(model.predict([0])).toBeCloseTo(0.25, 2);
    expect(model.predict([1])).toBeCloseTo(0.75, 2);
  });

  test('keeps to what is expected where little was seen, and to what was seen where much was', () => {
    const few = fitLogistic(seen.slice(398, 402), { expected: [-1], pull: [8] });
    const many = fitLogistic(seen, { expected: [-1], pull: [8] });
    expect(few.weights[0]).toBeLessThan(-0.5);
    expect(many.weights[0]).toBeGreaterThan(1.5);
  });
});

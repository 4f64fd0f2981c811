import { expect, test } from 'vitest';
import { makeOnce } from './make-once.ts';

test('a thing is made once, and again when too many others were', () => {
  const made: number[] = [];
  const boat = makeOnce((number: number) => {
    made.push(number);
    return { number };
  }, 2);
  expect(boat(1)).toBe(boat(1));
  boat(2);
  boat(3);
  boat(1);
  expect(made).toEqual([1, 2, 3, 1]);
});

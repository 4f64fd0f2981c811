import { expect, test } from 'vitest';
import { numberOf } from './number-words.ts';

test.each([
  ['12', 12],
  ['1,200', 1200],
  ['twelve', 12],
  ['forty-two', 42],
  ['dozens', 24],
  ['hundreds', 200],
])('%s is %i', (word, value) => {
  expect(numberOf(word)).toBe(value);
});

test.each(['many', 'the', 'one-sided', '', '12th'])('"%s" is no number', (word) => {
  expect(numberOf(word)).toBeNull();
});

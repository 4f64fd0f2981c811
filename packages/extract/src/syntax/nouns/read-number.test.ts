import { expect, test } from 'vitest';
import { isNumeral, readNumber } from './read-number.ts';

test.each([
  ['12', 12],
  ['1,200', 1200],
  ['20-25', 20],
  ['twelve', 12],
  ['forty-two', 42],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['dozens', 24],
  ['hundreds', 200],
  ['several hundred', 200],
  ['a hundred', 100],
  ['three hundred and twelve', 312],
  ['two thousand five hundred', 2500],
  ['1.5 million', 1_500_000],
  ['half a million', 500_000],
  ['tens of thousands', 20_000],
  ['hundreds of thousands', 200_000],
  ['millions', 2_000_000],
  ['a couple', 2],
])('"%s" is %i', (words, value) => {
  expect(readNumber(words.split(' '))).toBe(value);
});

test.each(['many', 'the', 'half', 'several', 'a few', ''])('"%s" tells no number', (words) => {
  expect(readNumber(words.split(' '))).toBeNull();
});

test.each(['one-sided', '12th', 'forty-', 'dozen-strong', '2024-03-05', '3.'])(
  '"%s" is no numeral',
  (word) => {
    expect(isNumeral(word)).toBe(false);
  },
);

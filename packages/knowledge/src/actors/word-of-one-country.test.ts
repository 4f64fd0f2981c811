import { expect, it } from 'vitest';
import { loadCountryWords } from './word-of-one-country.ts';

const words = loadCountryWords();

it.each([
  [['the', 'taoiseach'], 'IRL', 'always'],
  [['congressional', 'aides'], 'USA', 'usual'],
  [['a', 'deputy', 'attorney', 'general'], 'USA', 'usual'],
] as const)('%j is of %s', (phrase, country, sureness) => {
  expect(words.find(phrase, () => '2018-05-01')).toMatchObject({ country, sureness });
});

it('knows words that nobody owns, and when an owner is gone', () => {
  expect(words.find(['the', 'minister'], () => '2018-05-01')).toBeUndefined();
  expect(words.find(['the', 'queen'], () => '2022-09-08')?.country).toBe('GBR');
  expect(words.find(['the', 'queen'], () => '2022-09-09')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

const sentence = 'Russian jets bombed a market in Idlib on Sunday';

test.each([
  ['the same sentence', sentence, sentence, 1, 1],
  [
    'the same with more around it',
    sentence,
    `${sentence}, rescuers in the northern city said`,
    1,
    1,
  ],
  [
    'another deed of the same at the same place',
    sentence,
    'Russian envoys visited Idlib to discuss a truce',
    0.2,
    0.5,
  ],
  ['nothing in common', sentence, 'Voters in Mexico elected a president', 0, 0],
  ['no words', sentence, '', 0, 0],
  [
    'a text so long that it holds any word',
    sentence,
    `${sentence} ${'Alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu '.repeat(2)}`,
    0.5,
    0.9,
  ],
])('%s', (_, a, b, least, most) => {
  const value = compareWords(a, b);
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
  expect(compareWords(b, a)).toBe(value);
});

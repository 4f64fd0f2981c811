import { describe, expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const accepted = [
  ['Date', '2024-12-08'],
  ['DateTime', '2024-12-08T05:20:00.000Z'],
  ['URL', 'https://example.org/news/1'],
  ['LanguageTag', 'en'],
  ['LanguageTag', 'zh-Hant-TW'],
  ['QID', 'Q159'],
] as const;

const refused = [
  ['Date', '2024-13-08'],
  ['Date', 'yesterday'],
  ['DateTime', '2024-12-08'],
  ['URL', 'not an address'],
  ['LanguageTag', 'English'],
  ['LanguageTag', 'e'],
  ['QID', '159'],
  ['QID', 'Q0159'],
  ['QID', 159],
] as const;

describe('scalars', () => {
  test.each(accepted)('%s accepts %s', (name, value) => {
    expect(() => scalars[name]?.parseValue(value)).not.toThrow();
  });

  test.each(refused)('%s refuses %s', (name, value) => {
    expect(() => scalars[name]?.parseValue(value)).toThrow();
  });
});

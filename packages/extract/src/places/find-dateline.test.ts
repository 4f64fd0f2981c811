import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';

test.each([
  ['BEIRUT (Reuters) - The army said', 'Beirut'],
  ['KABUL, Afghanistan -- Gunmen killed', 'Kabul'],
  ['Moscow (TASS) — The ministry said', 'Moscow'],
  ['SAN SALVADOR, 1 May 90 (AFP) -- The army', 'San Salvador'],
])('%s', (text, place) => {
  expect(findDateline(text)?.place).toBe(place);
});

test.each([
  'The army said - again - that',
  'Two men - both soldiers - died',
  '',
  'BEIRUT is a city',
  'Paris - je t’aime',
])('no dateline in "%s"', (text) => {
  expect(findDateline(text)).toBeNull();
});

import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';

test.each([
  ['BEIRUT (Reuters) - The army said', 'Beirut'],
  ['KABUL, Afghanistan -- Gunmen killed', 'Kabul'],
  ['Moscow (TASS) — The ministry said', 'Moscow'],
  ['Photo OSLO -- Ministers met', 'Oslo'],
  ['SAN JOSE, 7 Mar 91 (ACAN) -- The army', 'San Jose'],
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

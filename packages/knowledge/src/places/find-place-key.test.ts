import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import { findPlaceKey } from './find-place-key.ts';

const knowledge = loadKnowledge();

test.each([
  ['Aleppo', 'gn:170063'],
  [' Aleppo ', 'gn:170063'],
  ['Paris, Texas', 'gn:4717560'],
  ['Putney, Vermont, United States', 'gn:5240081'],
  ['Zzyzxgrad', undefined],
  ['Zzyzxgrad, Texas', undefined],
  ['', undefined],
])('%j is %s', (name, key) => {
  expect(findPlaceKey(name, knowledge)).toBe(key);
});

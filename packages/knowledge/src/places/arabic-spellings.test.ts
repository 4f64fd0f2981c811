import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import { arabicSpellings } from './arabic-spellings.ts';

test.each([
  ['ez-Zawiya', ['al zawiya', 'el zawiya']],
  ['Deir el-Zour', ['deir al zour']],
  ['al-Bab', ['el bab']],
  // "an" alone is as likely an English article, and a word within a name no Arabic one
  ['An Albuquerque', []],
  ['Lake el', []],
  ['Goma', []],
])('%s is also written %j', (name, spellings) => expect(arabicSpellings(name)).toEqual(spellings));

const { places } = loadKnowledge();

test.each([
  ['el-Fasher', 'SDN'],
  ['al-Raqqa', 'SYR'],
  ['Deir el-Zour', 'SYR'],
  ['al-Geneina', 'SDN'],
])('%s is found in %s', (name, country) =>
  expect(places.findByName(name)[0]?.country).toBe(country),
);

test('a village is not found by its name without the article', () =>
  expect(places.findByName('al-Omar')).toEqual([]));

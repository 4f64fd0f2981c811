import { expect, test } from 'vitest';
import { parseClasses } from '../parsing/parse-classes.ts';
import { parseLexicon } from '../parsing/parse-lexicon.ts';
import { EntryIndex } from './entry-index.ts';

const CLASSES = parseClasses('ship: ship, ferry', 'classes.txt');
const NAMES = { types: new Set(['ASSAULT']), modes: new Set<string>() };
const { entries } = parseLexicon(
  [
    {
      name: 'own.txt',
      text: `verbs ASSAULT 190 : subject > object
  ram
  ram {ship}
  ram into {ship}
  ram down
  ram to {ship}
nouns ASSAULT 190 : noun > of
  ramming
  ramming@deliberate
  ramming of {ship}
  ramming@second in`,
    },
  ],
  CLASSES,
  NAMES,
);
const headed = (head: string): EntryIndex =>
  new EntryIndex(entries.filter((entry) => entry.head === head));

function patternsAt(
  index: EntryIndex,
  site: Partial<Record<'words' | 'obliques' | 'modifiers', readonly string[]>>,
) {
  const { words = [], obliques = [], modifiers = [] } = site;
  const found = index.candidatesAt(
    { words, obliques: obliques.map((word) => ({ word })), modifiers, subjects: [], objects: [] },
    { anyCould: () => true },
  );
  return found.map(({ pattern }) => pattern);
}

test.each([
  [{}, ['ram', 'ram {ship}', 'ram to {ship}']],
  [{ words: ['down'] }, ['ram', 'ram {ship}', 'ram down', 'ram to {ship}']],
  [{ obliques: ['into'] }, ['ram', 'ram {ship}', 'ram into {ship}', 'ram to {ship}']],
  [{ words: ['with'], modifiers: ['down'] }, ['ram', 'ram {ship}', 'ram to {ship}']],
] as const)('beside %j may stand %j', (site, patterns) => {
  expect(patternsAt(headed('ram'), site)).toEqual(patterns);
});

test.each([
  [{}, ['ramming']],
  [{ modifiers: ['deliberate'] }, ['ramming', 'ramming@deliberate']],
  [{ words: ['of'] }, ['ramming', 'ramming of {ship}']],
  [{ words: ['in'] }, ['ramming']],
] as const)('of a noun with %j, only %j', (site, patterns) => {
  expect(patternsAt(headed('ramming'), site)).toEqual(patterns);
});

test.each([
  ['could be a ship', true, ['ram', 'ram {ship}', 'ram to {ship}']],
  ['could not', false, ['ram', 'ram to {ship}']],
] as const)('of an object that %s', (_, could, patterns) => {
  const site = { words: [], obliques: [], modifiers: [], subjects: [], objects: [1] };
  const found = headed('ram').candidatesAt(site, { anyCould: () => could });
  expect(found.map(({ pattern }) => pattern)).toEqual(patterns);
});

test('more entries than a word has bits keep their order', () => {
  const words = Array.from({ length: 70 }, (_, at) => `beside-${at}`);
  const lines = words.map((word) => `  dock ${word}`).join('\n');
  const text = `verbs ASSAULT 190 : subject > object\n${lines}\n  dock`;
  const index = new EntryIndex(parseLexicon([{ name: 'own.txt', text }], CLASSES, NAMES).entries);
  const beside = [31, 32, 63, 64, 69].map((at) => `beside-${at}`);
  expect(patternsAt(index, { words: beside.toReversed() })).toEqual([
    ...beside.map((word) => `dock ${word}`),
    'dock',
  ]);
});

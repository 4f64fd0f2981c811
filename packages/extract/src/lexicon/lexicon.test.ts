import { loadKnowledge } from '@dateline/knowledge';
import { expect, test } from 'vitest';
import { loadLexicon } from './load-lexicon.ts';
import { checkLexicon } from './parsing/check-lexicon.ts';
import { parseClasses } from './parsing/parse-classes.ts';
import { parseLexicon } from './parsing/parse-lexicon.ts';

const NAMES = { types: new Set(['ASSAULT', 'AGREE', 'AID']), modes: new Set(['aerial']) };
const CLASSES = parseClasses('jet: jet, warplane\nweapon: {jet}, bomb', 'classes.txt');

function parse(text: string) {
  const { entries } = parseLexicon([{ name: 'own.txt', text }], CLASSES, NAMES);
  checkLexicon(entries);
  return entries;
}

test('the shipped lexicon has thousands of entries and no faults', () => {
  expect(loadLexicon(loadKnowledge().codebook).size).toBeGreaterThan(4000);
});

test('a class takes in another', () => {
  expect([...(CLASSES.get('weapon') ?? [])]).toEqual(['jet', 'warplane', 'bomb']);
});

test('alternatives of the head become entries, those of a preposition variants', () => {
  const entries = parse('verbs ASSAULT aerial 195 : subject > object\n  bomb/shell {jet} on/over');
  expect(entries.map(({ head, variants }) => [head, variants])).toEqual([
    ['bomb', 2],
    ['shell', 2],
  ]);
});

test('a rule keeps its name when lines are added above it, and a deed has another than an operator', () => {
  const deed = 'verbs ASSAULT aerial 195 : subject > object\n  {jet} bomb on/over';
  const operator =
    'table vow\n  AID -> AGREE\noperator verbs vow : subject > content\n  bomb on/over';
  const named = (text: string): string[] => parse(text).map(({ rule }) => rule);
  expect(named(deed)).toEqual(['own.txt verb {jet} bomb on/over']);
  expect(named(`# ours\n\n${deed}`)).toEqual(named(deed));
  expect(named(operator)).toEqual(['own.txt operator verb bomb on/over']);
});

test.each([
  ['verbs ASSULT 195 : subject > object\n  bomb', 'LEXICON_UNKNOWN_NAME'],
  ['verbs ASSAULT areal 195 : subject > object\n  bomb', 'LEXICON_UNKNOWN_NAME'],
  ['operator verbs vow : subject > content\n  vow', 'LEXICON_UNKNOWN_NAME'],
  ['verb ASSAULT 195 : subject > object\n  bomb', 'LEXICON_SYNTAX'],
  ['verbs ASSAULT 195\n  bomb', 'LEXICON_SYNTAX'],
  ['table vow\n  AID AGREE', 'LEXICON_SYNTAX'],
  ['verbs ASSAULT 195 : subject > object\n  {jet}', 'LEXICON_SYNTAX'],
  ['verbs ASSAULT 195 : subject > object\n  bomb, bomb', 'LEXICON_DUPLICATE'],
  ['verbs ASSAULT 195 : subject > object\n  strafe on/at, strafe at', 'LEXICON_DUPLICATE'],
  ['table vow\n  AID -> AGREE\ntable vow\n  AID -> AGREE', 'LEXICON_DUPLICATE'],
])('refuses %j', (text, code) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining('own.txt:') }),
  );
});

test('a deed and an operator may share a pattern', () => {
  expect(
    parse(
      'table vow\n  AID -> AGREE\noperator verbs vow : subject > content\n  offer\nverbs AID : subject > to\n  offer',
    ),
  ).toHaveLength(2);
});

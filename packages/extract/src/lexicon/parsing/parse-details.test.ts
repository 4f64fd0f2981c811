import { expect, test } from 'vitest';
import { parseClasses } from './parse-classes.ts';
import { parseDetails } from './parse-details.ts';

const CLASSES = parseClasses('office: president, premier', 'classes.txt');

test('a line refines every code of its header', () => {
  const details = parseDetails('codes 141 142\n  step_down, {office} -> *1', CLASSES, 'own.txt');
  expect(details.get('142')?.[0]).toEqual({
    code: '1421',
    cues: new Map([
      ['step', [['down']]],
      ['president', [[]]],
      ['premier', [[]]],
    ]),
  });
});

test.each([
  ['code 141\n  quit -> *1', 'LEXICON_SYNTAX'],
  ['codes\n  quit -> *1', 'LEXICON_SYNTAX'],
  ['codes 141\n  quit', 'LEXICON_SYNTAX'],
  ['codes 141\n  quit -> first', 'LEXICON_SYNTAX'],
  ['codes 141\n  {post} -> *1', 'LEXICON_UNKNOWN_NAME'],
])('refuses %j', (text, code) => {
  expect(() => parseDetails(text, CLASSES, 'own.txt')).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining('own.txt:') }),
  );
});

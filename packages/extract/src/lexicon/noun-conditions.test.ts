import { expect, test } from 'vitest';
import { fulfils, NounConditions, rowsOf } from './noun-conditions.ts';
import { parseClasses } from './parse-classes.ts';

const CLASSES = parseClasses('boat: boat, ferry, craft@river\narmed: {boat}, guard', 'classes.txt');
const conditions = new NounConditions(CLASSES);
const boat = conditions.read('{boat}');
const armed = conditions.read('{armed/bandit}');
const other = conditions.read('{people/place}');
const fulfilledBy = rowsOf([boat, armed, other]);

test.each([
  ['ferry', [true, true]],
  ['guard', [false, true]],
  ['bandit', [false, true]],
  ['craft', [false, false]],
  ['harbour', [false, false]],
])('by itself, %s fulfils %j of a boat and of someone armed', (lemma, expected) => {
  const row = fulfilledBy(lemma);
  expect([fulfils(row, boat), fulfils(row, armed)]).toEqual(expected);
});

test('more conditions than a word has bits are told apart', () => {
  const many = Array.from({ length: 70 }, (_, number) => conditions.read(`{noun${number}}`));
  const row = rowsOf(many)('noun66');
  expect(many.filter((condition) => fulfils(row, condition))).toEqual([many[66]]);
});

test('what is asked twice is one condition', () => {
  expect(conditions.read('{boat}')).toBe(boat);
  expect(conditions.read('{boat/guard}')).not.toBe(boat);
});

test('names can fulfil only some classes', () => {
  expect([boat, armed, other].map(({ classes }) => classes)).toEqual([[], ['armed'], ['place']]);
});

test('any noun and no noun at all are conditions, too', () => {
  const [any, nothing] = [conditions.read('{*}'), conditions.read('{}')];
  expect([any.isAny, any.isNothing, nothing.isAny, nothing.isNothing]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

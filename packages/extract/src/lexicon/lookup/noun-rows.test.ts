import { expect, test } from 'vitest';
import { NounConditions } from '../noun-conditions.ts';
import { parseClasses } from '../parsing/parse-classes.ts';
import { hasBit } from './bits.ts';
import { nounRowsOf } from './noun-rows.ts';

const CLASSES = parseClasses('boat: boat, ferry, craft@river\narmed: {boat}, guard', 'classes.txt');
const conditions = new NounConditions(CLASSES);
const boat = conditions.read('{boat}');
const armed = conditions.read('{armed/bandit}');
const rowOf = nounRowsOf([boat, armed, conditions.read('{people/place}')]);

test.each([
  ['ferry', [true, true], [true, true]],
  ['guard', [false, true], [false, true]],
  ['bandit', [false, true], [false, true]],
  ['craft', [false, false], [true, true]],
  ['harbour', [false, false], [false, false]],
])('%s fulfils %j of a boat and of someone armed, and may fulfil %j', (lemma, own, may) => {
  const { fulfilled, possible } = rowOf(lemma);
  const numbers = [boat.number, armed.number];
  expect(numbers.map((number) => hasBit(fulfilled, number))).toEqual(own);
  expect(numbers.map((number) => hasBit(possible, number))).toEqual(may);
});

test('more conditions than a word has bits are told apart', () => {
  const many = Array.from({ length: 70 }, (_, number) => conditions.read(`{noun${number}}`));
  const { fulfilled } = nounRowsOf(many)('noun66');
  expect(many.filter(({ number }) => hasBit(fulfilled, number))).toEqual([many[66]]);
});

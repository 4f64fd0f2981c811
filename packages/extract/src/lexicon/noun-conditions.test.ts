import { expect, test } from 'vitest';
import { NounConditions } from './noun-conditions.ts';
import { parseClasses } from './parsing/parse-classes.ts';

const CLASSES = parseClasses(
  'boat: boat, ferry, craft@river\narmed: {boat}, guard\nfeast+: feast, meal, guest',
  'classes.txt',
);
const conditions = new NounConditions(CLASSES);
const boat = conditions.read('{boat}');
const armed = conditions.read('{armed/bandit}');
const other = conditions.read('{people/place}');
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

test.each([
  ['{feast/meal}', 'own.txt:1: {feast/meal}: the class "feast" holds "meal" already'],
  ['{boat/guest/feast}', 'Write "=feast" for the noun'],
])('%s takes the name of a wide class for a noun', (text, message) =>
  expect(() => conditions.read(text, 'own.txt:1')).toThrow(message),
);

test.each([
  ['{=feast/meal}', ['feast', 'meal']],
  ['{feast/boat}', ['feast', 'meal', 'guest', 'boat', 'ferry']],
  ['{boat/ferry}', ['boat', 'ferry']],
])('%s is no mistake', (text, lemmas) =>
  expect([...conditions.read(text, 'own.txt:1').lemmas]).toEqual(lemmas),
);

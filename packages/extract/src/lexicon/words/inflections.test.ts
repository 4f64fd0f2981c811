import { expect, test } from 'vitest';
import { inflectionsOf } from './inflections.ts';

test.each([
  ['strafed', 'strafe'],
  ['bombing', 'bomb'],
  ['stabbed', 'stab'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['teargassed', 'teargas'],
  ['freeing', 'free'],
  ['clashes', 'clash'],
  ['boycotted', 'boycott'],
  ['unfroze', 'unfreeze'],
  ['waylaid', 'waylay'],
  ['overridden', 'override'],
])('%s is a form of %s', (form, lemma) => {
  const { verbs } = inflectionsOf(
    [
      'strafe',
      'bomb',
      'stab',
      'deny',
      'teargas',
      'free',
      'clash',
      'boycott',
      'unfreeze',
      'waylay',
      'override',
    ],
    [],
  );
  expect(verbs.get(form)).toBe(lemma);
});

test('nouns have plurals only', () => {
  const { nouns } = inflectionsOf([], ['country', 'clash']);
  expect([...nouns.keys()]).toEqual(expect.arrayContaining(['countries', 'clashes']));
  expect(nouns.has('country')).toBe(false);
});

test('a noun without a singular stays as it is', () => {
  const { nouns } = inflectionsOf([], []);
  expect(nouns.get('barracks')).toBe('barracks');
});

test('a noun that the reader takes apart at its hyphen has its singular, too', () => {
  const { nouns } = inflectionsOf([], ['sit-in']);
  expect([...nouns.keys()]).toEqual(expect.arrayContaining(['sit-in', 'sit-ins']));
});

import { expect, test } from 'vitest';
import { isSameBody, isSamePerson } from './same-name.ts';

test.each([
  ['Vera Sokolova', 'Vera P. Sokolova', true],
  ['Vera Sokolova', 'Véra Petrovna SOKOLOVA', true],
  ['Vera P. Sokolova', 'Vera Petrovna Sokolova', true],
  ['Vera P. Sokolova', 'Vera Petrovna Maria Sokolova', true],
  ['Vera Anna Sokolova', 'Vera Petrovna Sokolova', false],
  ['Vera Sokolova', 'Vera Sokolov', false],
  ['V. Sokolova', 'Vera Sokolova', false],
  ['Sokolova', 'Vera Sokolova', false],
  ['Vera Sokolova', 'Anna Sokolova', false],
])('%s and %s are one person: %s', (one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
  expect(isSamePerson(other, one)).toBe(same);
});

test.each([
  ['Lantern Steel', 'Lantern Steel Corp.', true],
  ['Lantern Steel Inc', 'the Lantern Steel Company', true],
  ['Lantern Steel Group Ltd', 'Lantern Steel', true],
  ['Lantern Steel', 'Lantern Bank', false],
  ['Lantern Steel', 'Lantern Steel Workers', false],
  ['Co', 'Group', false],
])('%s and %s are one body: %s', (one, other, same) => {
  expect(isSameBody(one, other)).toBe(same);
  expect(isSameBody(other, one)).toBe(same);
});

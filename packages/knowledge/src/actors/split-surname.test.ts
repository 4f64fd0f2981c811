import { expect, it } from 'vitest';
import { splitSurname } from './split-surname.ts';

it.each([
  ['Jane Smith', 'Jane Smith', 'Smith'],
  ['Jane Smith Jr.', 'Jane Smith Jr.', 'Smith'],
  ['Jane van *der Smith', 'Jane van der Smith', 'der Smith'],
  ['*Hong Min-su', 'Hong Min-su', 'Hong'],
  ['Jane Verona*', 'Jane Verona', 'Jane Verona'],
  ['Plutarch', 'Plutarch', 'Plutarch'],
])('reads "%s" as %s, called %s', (written, name, surname) => {
  expect(splitSurname(written)).toEqual({ name, surname });
});

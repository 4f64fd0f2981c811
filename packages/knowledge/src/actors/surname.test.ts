import { expect, it } from 'vitest';
import { parseActorFile } from './actor-file.ts';
import { surnameOf } from './surname.ts';

it.each([
  ['Jane Smith; Jenny Smith', 'Smith'],
  ['*Hong Min-su', 'Hong'],
  ['Plutarch', 'Plutarch'],
  ['Jane Verona*; Jenny Verona', undefined],
])('"%s" has the family name %s', (line, surname) => {
  const [person] = parseActorFile(
    `@kind PERSON\n@country SYR\n${line}`,
    'data/test.txt',
    new Map(),
  );
  expect(person && surnameOf(person)).toBe(surname);
});

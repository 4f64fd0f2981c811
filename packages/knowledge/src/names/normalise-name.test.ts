import { expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

it.each([
  ['U.S.', 'us'],
  ['al-Shabaab', 'al shabaab'],
  ["Sana'a", 'sanaa'],
  ['Łódź', 'lodz'],
  ['  Recep   Tayyip Erdoğan ', 'recep tayyip erdogan'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['Bosnia & Herzegovina', 'bosnia herzegovina'],
  ['İzmir', 'izmir'],
  ['', ''],
])('writes %s as "%s"', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

it('changes nothing when done again', () => {
  for (const name of ['Al-Qa‘ida', "People's Republic of China", 'São Tomé', 'Ḩamāh'])
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
});

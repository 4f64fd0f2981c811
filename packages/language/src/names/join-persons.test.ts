import { expect, it } from 'vitest';
import type { Name, NameType } from '../document.ts';
import { joinPersons } from './join-persons.ts';

/** "PER 0-2": a type and the tokens of a name. */
const nameOf = (line: string): Name => {
  const [type, span = ''] = line.split(' ');
  const [first = 0, last = 0] = span.split('-').map(Number);
  return { type: type as NameType, first, last, start: first * 5, end: last * 5 - 1 };
};

it.each([
  ['two parts of a name', ['PER 0-1', 'PER 1-2'], ['PER 0-2']],
  ['three', ['PER 0-1', 'PER 1-2', 'PER 2-4'], ['PER 0-4']],
  ['not those with a word between', ['PER 0-1', 'PER 2-3'], ['PER 0-1', 'PER 2-3']],
  ['not a place and a person', ['LOC 0-1', 'PER 1-2'], ['LOC 0-1', 'PER 1-2']],
  ['not two bodies', ['ORG 0-1', 'ORG 1-2'], ['ORG 0-1', 'ORG 1-2']],
])('joins %s', (_, found, names) => {
  expect(joinPersons(found.map(nameOf))).toEqual(names.map(nameOf));
});

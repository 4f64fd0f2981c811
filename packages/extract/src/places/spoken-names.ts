/** What an article calls places and what it calls persons, for names that could be either. */

import type { Name } from '@dateline/language';
import type { Tree } from '../syntax/tree.ts';

export interface SpokenNames {
  isPlace(text: string): boolean;
  /** Also by the last name alone. */
  isPerson(text: string): boolean;
}

export function spokenNames({ document }: Tree): SpokenNames {
  const textsOf = (type: Name['type']): string[] =>
    document.names
      .filter((name) => name.type === type)
      .map(({ start, end }) => document.text.slice(start, end).toLowerCase());
  const places = new Set(textsOf('LOC'));
  const persons = new Set(
    textsOf('PER')
      .filter((name) => name.includes(' '))
      .flatMap((name) => [name, ...name.split(/\s+/).slice(-1)]),
  );
  return {
    isPlace: (text) => places.has(text.toLowerCase()),
    isPerson: (text) => persons.has(text.toLowerCase()),
  };
}

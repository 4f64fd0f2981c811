import { expect, it } from 'vitest';
import { createCountryBook } from '../countries/country-book.ts';
import { KnowledgeFault } from '../knowledge-fault.ts';
import type { Actor } from './actor.ts';
import { checkActors } from './check-actors.ts';

const syria = {
  alpha2: 'SY',
  alpha3: 'SYR',
  name: 'Syria',
  names: ['Syria'],
  demonyms: ['Syrian'],
  capital: null,
  region: 'Asia',
  subregion: 'Western Asia',
  borders: [],
  place: 'gn:163843',
  unMember: true,
};
const countries = createCountryBook([syria]);
const actor: Actor = {
  id: 'SYR.a',
  name: 'A',
  kind: 'GROUP',
  country: 'SYR',
  sectors: ['REB'],
  code: 'SYRREB',
  wikidata: null,
  aliases: [],
  affiliations: [],
  source: 'test',
};
const tied = (from?: string, to_?: string): Actor => ({
  ...actor,
  affiliations: [
    {
      to: 'SYR.a',
      relation: 'member of',
      ...(from === undefined ? {} : { from }),
      ...(to_ === undefined ? {} : { to_ }),
    },
  ],
});

it('is content with sound actors', () => {
  expect(() => checkActors([actor], countries)).not.toThrow();
});

it.each<[string, Actor[], string]>([
  ['an id told twice', [actor, actor], 'SYR.a (test) is there twice'],
  ['a country that is none', [{ ...actor, country: 'SYX' }], 'has the unknown country SYX'],
  [
    'a tie that leads nowhere',
    [{ ...actor, affiliations: [{ to: 'SYR.b', relation: 'part of' }] }],
    'part of  SYR.b leads to an id that is not there',
  ],
  ['a date that is none', [tied('2024-13-01')], 'has the date 2024-13-01'],
  [
    'a term that ends before it begins',
    [tied('2024-01-01', '2023-01-01')],
    'ends before it begins',
  ],
])('refuses %s', (_what, actors, message) => {
  expect(() => checkActors(actors, countries)).toThrow(KnowledgeFault);
  expect(() => checkActors(actors, countries)).toThrow(message);
});

it('tells all faults at once', () => {
  expect(() =>
    checkActors([{ ...actor, country: 'SYX' }, tied('x'), tied('y')], countries),
  ).toThrow(/has 5 faults/);
});

import { expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { standingOf } from './person-standing.ts';

const minister: Actor = {
  id: 'X.m',
  name: 'M',
  kind: 'PERSON',
  country: 'DEU',
  sectors: [],
  code: null,
  wikidata: null,
  aliases: [],
  source: 'test',
  affiliations: [
    {
      to: 'DEU.MIL',
      relation: 'office holder of',
      office: 'general',
      sector: 'MIL',
      to_: '2003-12-31',
    },
    {
      to: 'DEU.GOV',
      relation: 'office holder of',
      office: 'minister',
      sector: 'GOV',
      from: '2005-01-01',
      to_: '2010-12-31',
    },
  ],
};

it.each([
  ['2000-01-01', ['MIL'], false],
  ['2006-06-01', ['GOV'], false],
  ['2020-01-01', ['ELI'], true],
  [undefined, ['GOV'], true],
])('on %s the general turned minister is %s', (date, sectors, former) => {
  expect(standingOf(minister, date)).toMatchObject({ sectors, former });
});

it('leaves those who never held an office as they are', () => {
  const singer: Actor = { ...minister, sectors: ['CVL'], affiliations: [] };
  expect(standingOf(singer, '2020-01-01')).toEqual({ sectors: ['CVL'], former: false, held: [] });
});

import { type Actor, loadKnowledge } from '@dateline/knowledge';
import { expect, it } from 'vitest';
import { type AskedOffice, askedOffices, mostReported } from './asked-offices.ts';
import { measureOffice } from './office-gaps.ts';

const holder = (country: string, office: string, from: string, to: string): Actor => ({
  id: `${country}.${from}`,
  name: from,
  kind: 'PERSON',
  country,
  sectors: [],
  code: null,
  wikidata: null,
  aliases: [],
  affiliations: [{ to: country, relation: 'leads', office, from, to_: to }],
  source: 'test',
});

const presidents: AskedOffice = {
  label: 'head of state or government',
  countries: ['ISL', 'IRQ'],
  holds: ({ office }) => office === 'president',
};

it('asks who held an office in the middle of each year', () => {
  const actors = [
    holder('ISL', 'president', '2001-06-15', '2002-06-14'),
    holder('ISL', 'prime minister', '2002-01-01', '2002-12-31'),
  ];
  expect(measureOffice(actors, { ...presidents, countries: ['ISL'] }, [2000, 2001, 2002])).toEqual({
    asked: 3,
    covered: 1,
    gaps: [{ country: 'ISL', years: [2000, 2002] }],
  });
});

it('asks for nobody where nobody held it', () => {
  expect(measureOffice([], presidents, [2003])).toEqual({
    asked: 1,
    covered: 0,
    gaps: [{ country: 'ISL', years: [2003] }],
  });
});

it('counts forty states, each once', () => {
  expect(new Set(mostReported).size).toBe(40);
});

const { actors, countries } = loadKnowledge();
const years = Array.from({ length: 27 }, (_, index) => 2000 + index);

/** Country-years that may be uncovered; lower a figure when the book grows. */
const allowedGaps: Readonly<Record<string, number>> = {
  'head of state or government': 0,
  'foreign minister': 0,
  'defence minister': 1,
};

it.each(askedOffices(countries))('knows the holders since 2000: $label', (office) => {
  const { asked, covered } = measureOffice(actors.all(), office, years);
  expect(asked - covered).toBeLessThanOrEqual(allowedGaps[office.label] ?? 0);
});

import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Actor } from './actor.ts';
import { holdsOn } from './holds-on.ts';

const { actors, countries, resolveActor } = loadKnowledge();

const written = [...actors.all()].filter((actor) => actor.source.startsWith('data/'));
const namesOf = (actor: Actor): string[] => [
  ...new Set([actor.name, ...actor.aliases.map((alias) => alias.text)]),
];

/** Whether the name alone, in its country, leads to the actor or keeps it among the candidates. */
function isReached(actor: Actor, name: string): boolean {
  const found = resolveActor({
    phrase: name,
    ...(actor.country === null ? {} : { countries: [actor.country] }),
    ...(actor.kind === 'PERSON' ? { nameType: 'PER' as const } : {}),
  });
  return found?.candidates.some((candidate) => candidate.id === actor.id) === true;
}

describe('the book of actors', () => {
  it('holds 6,000 named actors and 15,000 names that resolve, all but one in a hundred', () => {
    const names = written.flatMap((actor) => namesOf(actor).map((name) => isReached(actor, name)));
    const reached = names.filter(Boolean).length;
    expect(written.length).toBeGreaterThan(6_000);
    expect(reached).toBeGreaterThan(15_000);
    expect(reached / names.length).toBeGreaterThan(0.99);
  });

  it('gives no name to two bodies of one country', () => {
    const bearers = new Map<string, Set<string>>();
    for (const actor of written.filter(({ kind }) => kind !== 'PERSON'))
      for (const name of namesOf(actor)) {
        const key = `${actor.country} ${normaliseName(name)}`;
        bearers.set(key, (bearers.get(key) ?? new Set()).add(actor.id));
      }
    const doubles = [...bearers]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
    expect(doubles.filter((double) => !agreed.has(double.split(':')[0] ?? ''))).toEqual([]);
  });

  it.each(['2003-06-15', '2009-06-15', '2015-06-15', '2021-06-15', '2026-06-15'])(
    'answers an office of a country with its only holder: %s',
    (date) => {
      const holders = new Map<string, Set<string>>();
      for (const { id, country, affiliations } of written)
        for (const tie of affiliations)
          if (country !== null && asked.has(tie.office ?? '') && holdsOn(tie, date)) {
            const phrase = `${countries.get(country).name}'s ${tie.office}`;
            holders.set(phrase, (holders.get(phrase) ?? new Set()).add(id));
          }
      const only = [...holders].filter(([, ids]) => ids.size === 1);
      const wrong = only.filter(
        ([phrase, ids]) => !ids.has(resolveActor({ phrase, date })?.id ?? ''),
      );
      expect(only.length).toBeGreaterThan(350);
      expect(wrong.map(([phrase]) => phrase)).toEqual([]);
    },
  );

  it('knows a head of state or government of every UN member of the G20 on any day since 2001', () => {
    const leads = (country: string, day: string): boolean =>
      written.some(
        (actor) =>
          actor.country === country &&
          actor.affiliations.some(
            (tie) =>
              tie.relation === 'leads' && (tie.from ?? '0') <= day && day <= (tie.to_ ?? '9'),
          ),
      );
    const days = [
      '2001-06-01',
      '2005-06-01',
      '2009-06-01',
      '2013-06-01',
      '2017-06-01',
      '2021-06-01',
      '2024-06-01',
    ];
    const missing = g20.flatMap((country) =>
      days.filter((day) => !leads(country, day)).map((day) => `${country} ${day}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The Lebanese Forces are a party, the Lebanese forces an army; OPEC+ is written as OPEC by all who drop signs. */
const agreed = new Set(['LBN lebanese forces', 'null opec']);

const asked = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'supreme leader',
  'foreign minister',
  'defence minister',
]);

const g20 = [
  'ARG',
  'AUS',
  'BRA',
  'CAN',
  'CHN',
  'FRA',
  'DEU',
  'IND',
  'IDN',
  'ITA',
  'JPN',
  'MEX',
  'RUS',
  'SAU',
  'ZAF',
  'KOR',
  'TUR',
  'GBR',
  'USA',
];

/** The years in whose middle the book of actors names nobody for an office that it must name. */
import type { Actor, Affiliation } from '@dateline/knowledge';
import type { AskedOffice } from './asked-offices.ts';
import { isVacant } from './vacant-offices.ts';

export interface OfficeCoverage {
  readonly asked: number;
  readonly covered: number;
  readonly gaps: readonly OfficeGap[];
}

interface OfficeGap {
  readonly country: string;
  readonly years: readonly number[];
}

/** Nobody is asked for where nobody held the office. */
export function measureOffice(
  actors: Iterable<Actor>,
  office: AskedOffice,
  years: readonly number[],
): OfficeCoverage {
  const terms = termsByCountry(actors, office);
  const asked = office.countries.map((country) => ({
    country,
    years: years.filter((year) => !isVacant(country, office.label, year)),
  }));
  const gaps = asked
    .map(({ country, years: inOffice }) => ({
      country,
      years: inOffice.filter((year) => !isHeld(terms.get(country) ?? [], `${year}-06-15`)),
    }))
    .filter((gap) => gap.years.length > 0);
  return { asked: countYears(asked), covered: countYears(asked) - countYears(gaps), gaps };
}

function termsByCountry(
  actors: Iterable<Actor>,
  office: AskedOffice,
): ReadonlyMap<string, readonly Affiliation[]> {
  const terms = new Map<string, Affiliation[]>();
  for (const { country, affiliations } of actors)
    if (country !== null)
      terms.set(country, [...(terms.get(country) ?? []), ...affiliations.filter(office.holds)]);
  return terms;
}

const isHeld = (terms: readonly Affiliation[], day: string): boolean =>
  terms.some(({ from, to_ }) => (from ?? '') <= day && day <= (to_ ?? '9'));

const countYears = (gaps: readonly OfficeGap[]): number =>
  gaps.reduce((sum, { years }) => sum + years.length, 0);

/**
 * The places of one name, and what speaks for each wherever the name stands: its size, its rank, what the others of its name
 * leave to it. That is the same in every text, and kept for those to come.
 */

import { remember } from '../memory/remember.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { countryWeightOf } from './country-weight.ts';
import type { Place, PlaceKind } from './place.ts';
import { type Books, placesNamed } from './places-named.ts';

export interface Rival {
  readonly place: Place;
  readonly ancestors: readonly Place[];
  /** What its country's being spoken of counts for it, from 0 to 1. */
  readonly countryWeight: number;
  /** How likely it is meant before anything around the name is read. */
  readonly prior: number;
  /** A division of whose name a city is meant rather: its own, or one of another country with more people. */
  readonly isShadowed: boolean;
}

/** A name is whole if nothing was taken off it. */
export type RivalsOf = (name: string, isWhole: boolean) => readonly Rival[];

export function createRivals(books: Books): RivalsOf {
  const rivalsNamed = (name: string, isWhole: boolean): readonly Rival[] => {
    const named = placesNamed(books, name, isWhole);
    return named.map((place) => rivalOf(place, named, books));
  };
  const whole = remember((name) => rivalsNamed(name, true), mostNames);
  const part = remember((name) => rivalsNamed(name, false), mostNames);
  return (name, isWhole) => (isWhole ? whole(name) : part(name));
}

const mostNames = 4_000;

function rivalOf(place: Place, named: readonly Place[], { places }: Books): Rival {
  return {
    place,
    ancestors: places.ancestorsOf(place.id),
    countryWeight: countryWeightOf(place, named),
    prior:
      Math.log10(place.population + 100) / 1.8 +
      kindPrior[place.kind] +
      (featurePrior[place.featureCode] ?? 0),
    isShadowed: place.kind.startsWith('ADM') && named.some((rival) => outshines(rival, place)),
  };
}

const kindPrior: Readonly<Record<PlaceKind, number>> = {
  COUNTRY: 3,
  REGION: 3.8,
  WATER: 3.8,
  SITE: 3.8,
  ADM1: 0.7,
  ADM2: -1.2,
  CITY: 0,
};
const featurePrior: Readonly<Record<string, number>> = {
  PPLC: 0.9,
  PPLA: 0.5,
  PPLA2: 0.1,
  PPLX: -1,
  CONT: 1,
};

const outshines = (city: Place, division: Place): boolean =>
  city.kind === 'CITY' &&
  (city.country === division.country
    ? standsFor(city, division)
    : city.population > division.population);

/** Where both bear the name, a city of weight is meant rather than its province. */
const standsFor = (city: Place, division: Place): boolean =>
  city.featureCode === 'PPLC' ||
  city.population * 5 > division.population ||
  isCalledAfter(division, city);

/** "Opole Voivodeship" is called after Opole. */
const isCalledAfter = (division: Place, seat: Place): boolean =>
  seat.featureCode === 'PPLA' &&
  normaliseName(division.name).startsWith(`${normaliseName(seat.name)} `);

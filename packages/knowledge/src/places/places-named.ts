/** All places that a name may mean, of the gazetteer and of the countries. */
import type { Country } from '../countries/country.ts';
import type { CountryBook } from '../countries/country-book.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';

export interface Books {
  readonly places: Gazetteer;
  readonly countries: CountryBook;
}

/**
 * Abbreviations such as "IN" and "Ore." are names only when written as such. A demonym stands for its
 * country, but not after something was taken off it: "Central American" is not American.
 */
export function placesNamed(
  { places, countries }: Books,
  name: string,
  isWhole: boolean,
): readonly Place[] {
  if (name.length <= 3 && name === name.toLowerCase()) return [];
  const named = initials.test(name)
    ? places.findByName(name).filter((place) => normaliseName(place.name) !== normaliseName(name))
    : places.findByName(name);
  const country = isWhole ? countries.find(name) : undefined;
  if (
    country === undefined ||
    isMereCode(name, country) ||
    named.some((place) => place.country === country.alpha3 && place.kind === 'COUNTRY')
  )
    return named;
  return [places.get(country.place), ...named];
}

/** "UN", "U.N." and "BA" are not the towns of Un and Ba. */
const initials = /^(?:\p{Lu}\.?){2,3}$/u;

/** News writes "BA" for an airline, not for Bosnia. */
const isMereCode = (name: string, { alpha2, alpha3, names, demonyms }: Country): boolean =>
  (name === alpha2 || name === alpha3) && !names.includes(name) && !demonyms.includes(name);

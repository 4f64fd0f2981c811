/**
 * What speaks for each place of a name. A candidate starts with what is likely anywhere (size, rank) and
 * gains by what the article says: the container written after it, its countries, places nearby.
 */
import type { Country } from '../countries/country.ts';
import type { CountryBook } from '../countries/country-book.ts';
import { normaliseName } from '../normalise-name.ts';
import { containersIn } from './containers-in.ts';
import { countryWeightOf } from './country-weight.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceKind } from './place.ts';
import { kindsAfter, kindsBefore, parsePlacePhrase } from './place-phrase.ts';
import type { PlaceQuery } from './resolved-place.ts';
import { type Surroundings, surroundingScore, surroundingsOf } from './surroundings.ts';
import { supportOf } from './witness.ts';

export interface PlaceTools {
  readonly places: Gazetteer;
  readonly countries: CountryBook;
}

export interface ScoredPlace {
  readonly place: Place;
  readonly ancestors: readonly Place[];
  /** What its country's being spoken of counts for it, from 0 to 1. */
  readonly countryWeight: number;
  readonly score: number;
}

/** What the words right before and after a name say of it. */
export interface Written {
  /** Ids of places that may be around it: ", Texas". */
  readonly containers: ReadonlySet<string>;
  /** What it is: "Idlib province", "the town of Idlib". */
  readonly kinds: readonly PlaceKind[] | undefined;
  /** It is called a town or village in what lies around it: "the village of Salem in Ohio". */
  readonly isSettlement: boolean;
}

export function readWritten(
  { places }: PlaceTools,
  { before = '', after = '' }: PlaceQuery,
): Written {
  const called = kindsBefore(before);
  return {
    containers: containersIn(after, places),
    kinds: kindsAfter(after) ?? called,
    isSettlement: called?.[0] === 'CITY' && /^ in\b/.test(after),
  };
}

/** Every place the name may mean, best first. `containers` are places said elsewhere to be around it. */
export function scorePlaces(
  tools: PlaceTools,
  query: PlaceQuery,
  written: Written = readWritten(tools, query),
  containers: ReadonlySet<string> = nowhere,
): ScoredPlace[] {
  const phrase = parsePlacePhrase(query.phrase);
  const own = written.containers;
  const kinds = phrase.kinds ?? written.kinds;
  const surroundings = surroundingsOf(tools, query);
  for (const [rank, name] of namesOf(phrase.names, kinds).entries()) {
    const rivals = placesNamed(tools, name, rank === 0);
    if (isUnknown(tools, rivals, written)) return [];
    const evidence = { query, own, containers, kinds, rivals, surroundings };
    if (rivals.length > 0)
      return rivals
        .map((place) => scoreOf(tools, place, evidence))
        .sort((a, b) => b.score - a.score);
  }
  return [];
}

/** "the village of Salem in the West Bank": none of that name lies there, so it is not on the map. */
function isUnknown(
  { places }: PlaceTools,
  rivals: readonly Place[],
  { containers, isSettlement }: Written,
): boolean {
  if (!isSettlement || containers.size === 0) return false;
  return !rivals.some(({ id }) =>
    places.ancestorsOf(id).some((ancestor) => containers.has(ancestor.id)),
  );
}

const nowhere: ReadonlySet<string> = new Set();

/** "Cooke and Love counties" are asked for as such first. */
const namesOf = (
  names: readonly string[],
  kinds: readonly PlaceKind[] | undefined,
): readonly string[] =>
  kinds?.[0] === 'ADM2' && names[0] !== undefined
    ? [`${names[0]} County`, `${names[0]} Parish`, ...names]
    : names;

/**
 * Abbreviations such as "IN" and "Ore." are names only when written as such. A demonym stands for its
 * country, but not after something was taken off it: "Central American" is not American.
 */
function placesNamed(
  { places, countries }: PlaceTools,
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

interface Evidence {
  readonly query: PlaceQuery;
  /** Written right after this name. */
  readonly own: ReadonlySet<string>;
  /** Written after the same name elsewhere. */
  readonly containers: ReadonlySet<string>;
  readonly kinds: readonly PlaceKind[] | undefined;
  readonly rivals: readonly Place[];
  readonly surroundings: Surroundings;
}

function scoreOf(tools: PlaceTools, place: Place, evidence: Evidence): ScoredPlace {
  const ancestors = tools.places.ancestorsOf(place.id);
  const isIn = (containers: ReadonlySet<string>): boolean =>
    ancestors.some((ancestor) => containers.has(ancestor.id));
  const candidate = { place, ancestors, countryWeight: countryWeightOf(place, evidence.rivals) };
  const score =
    priorOf(place, evidence) +
    kindScore(place, evidence.kinds) +
    (isIn(evidence.own) ? 6 : isIn(evidence.containers) ? 3 : 0) +
    surroundingScore(place, evidence.surroundings) +
    candidate.countryWeight * countryScore(place, evidence.query.countries ?? []) +
    homeScore(place, evidence) +
    supportOf(
      candidate,
      (evidence.query.nearby ?? []).map((other) => ({ place: other, weight: 1 })),
    );
  return { ...candidate, score };
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

/** A city stands for its province where both bear the name: "in Aleppo" is the town unless a word says otherwise. */
function priorOf(place: Place, { rivals, kinds }: Evidence): number {
  const isShadowed =
    kinds === undefined &&
    place.kind.startsWith('ADM') &&
    rivals.some((rival) => outshines(rival, place));
  return (
    Math.log10(place.population + 100) / 1.8 +
    kindPrior[place.kind] +
    (featurePrior[place.featureCode] ?? 0) -
    (isShadowed ? 1.5 : 0)
  );
}

const outshines = (city: Place, division: Place): boolean =>
  city.kind === 'CITY' &&
  city.country === division.country &&
  (city.featureCode === 'PPLC' ||
    city.population * 5 > division.population ||
    isCalledAfter(division, city));

/** "Opole Voivodeship" is called after Opole. */
const isCalledAfter = (division: Place, seat: Place): boolean =>
  seat.featureCode === 'PPLA' &&
  normaliseName(division.name).startsWith(`${normaliseName(seat.name)} `);

const kindScore = (place: Place, kinds: readonly PlaceKind[] | undefined): number =>
  kinds === undefined ? 0 : kinds.includes(place.kind) ? 3 - kinds.indexOf(place.kind) * 0.3 : -1;

/** Local news names towns as its readers know them; provinces and countries it means as everyone does. */
function homeScore({ kind, country }: Place, { query: { home }, rivals }: Evidence): number {
  if (country !== home || (kind !== 'CITY' && kind !== 'ADM2')) return 0;
  return rivals.some((rival) => rival.kind === 'ADM1' && rival.country === home) ? 0 : 1.5;
}

function countryScore(place: Place, countries: readonly string[]): number {
  const rank = place.country === null ? -1 : countries.indexOf(place.country);
  return rank < 0 ? 0 : Math.max(0.5, 2 - rank * 0.4);
}

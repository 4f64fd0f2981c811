/**
 * Chooses among the places of one name. Each candidate starts with what is likely anywhere (size, rank)
 * and gains by what the article says: the container written after it, its countries, places nearby.
 */
import type { CountryBook } from '../countries/country-book.ts';
import { containersIn } from './containers-in.ts';
import { distanceKm } from './distance-km.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceKind } from './place.ts';
import { parsePlacePhrase } from './place-phrase.ts';
import type { PlaceQuery, Precision, ResolvedPlace } from './resolved-place.ts';

export interface PlaceTools {
  readonly places: Gazetteer;
  readonly countries: CountryBook;
}

interface Scored {
  readonly place: Place;
  readonly ancestors: readonly Place[];
  readonly score: number;
}

export function createPlaceResolver(
  tools: PlaceTools,
): (query: PlaceQuery) => ResolvedPlace | undefined {
  return (query) => {
    const scored = candidatesOf(tools, query).sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best === undefined) return undefined;
    return {
      place: best.place,
      ancestors: best.ancestors,
      precision: precisionOf(best.place.kind),
      confidence: certainty(best.score - (second?.score ?? best.score - 4)),
      candidates: scored
        .slice(0, 10)
        .map(({ place, score }) => ({ id: place.id, score: Math.round(score * 100) / 100 })),
    };
  };
}

function candidatesOf(tools: PlaceTools, query: PlaceQuery): Scored[] {
  const phrase = parsePlacePhrase(query.phrase);
  const containers = containersIn(query.after ?? '', tools.places);
  for (const name of phrase.names) {
    const found = placesNamed(tools, name);
    if (found.length > 0)
      return found.map((place) =>
        scoreOf(tools, place, { query, containers, kinds: phrase.kinds, rivals: found }),
      );
  }
  return [];
}

/** Abbreviations such as "IN" and "Ore." are names only when written as such. */
function placesNamed({ places, countries }: PlaceTools, name: string): readonly Place[] {
  if (name.length <= 3 && name === name.toLowerCase()) return [];
  const named = places.findByName(name);
  const country = countries.find(name);
  if (
    country === undefined ||
    named.some((place) => place.country === country.alpha3 && place.kind === 'COUNTRY')
  )
    return named;
  return [places.get(country.place), ...named];
}

interface Evidence {
  readonly query: PlaceQuery;
  readonly containers: ReadonlySet<string>;
  readonly kinds: readonly PlaceKind[] | undefined;
  readonly rivals: readonly Place[];
}

function scoreOf(tools: PlaceTools, place: Place, evidence: Evidence): Scored {
  const ancestors = tools.places.ancestorsOf(place.id);
  const score =
    priorOf(place, evidence) +
    kindScore(place, evidence.kinds) +
    (ancestors.some((ancestor) => evidence.containers.has(ancestor.id)) ? 6 : 0) +
    countryScore(place, evidence.query.countries ?? []) +
    nearbyScore(place, ancestors, evidence.query.nearby ?? []);
  return { place, ancestors, score };
}

const kindPrior: Readonly<Record<PlaceKind, number>> = {
  COUNTRY: 3,
  REGION: 3,
  WATER: 3,
  SITE: 3,
  ADM1: 0.7,
  ADM2: -1.2,
  CITY: 0,
};
const featurePrior: Readonly<Record<string, number>> = {
  PPLC: 1.2,
  PPLA: 0.5,
  PPLA2: 0.1,
  PPLX: -1,
  CONT: 1,
};

/** A city stands for its province where both bear the name: "in Aleppo" is the town unless a word says otherwise. */
function priorOf(place: Place, { rivals, kinds }: Evidence): number {
  const shadowed =
    kinds === undefined &&
    place.kind.startsWith('ADM') &&
    rivals.some(
      (rival) =>
        rival.kind === 'CITY' &&
        rival.country === place.country &&
        rival.population * 5 > place.population,
    );
  return (
    Math.log10(place.population + 100) / 1.6 +
    kindPrior[place.kind] +
    (featurePrior[place.featureCode] ?? 0) -
    (shadowed ? 1.5 : 0)
  );
}

const kindScore = (place: Place, kinds: readonly PlaceKind[] | undefined): number =>
  kinds === undefined ? 0 : kinds.includes(place.kind) ? 3 - kinds.indexOf(place.kind) * 0.3 : -1;

function countryScore(place: Place, countries: readonly string[]): number {
  const rank = place.country === null ? -1 : countries.indexOf(place.country);
  return rank < 0 ? 0 : Math.max(0.5, 2 - rank * 0.4);
}

/** The best witness counts in full, the others a little: ten towns of one county do not prove more than two. */
function nearbyScore(place: Place, ancestors: readonly Place[], nearby: readonly Place[]): number {
  const witnesses = nearby
    .map((other) => witnessScore(place, ancestors, other))
    .sort((a, b) => b - a);
  return witnesses.reduce((sum, score, rank) => sum + score / (rank + 1) ** 2, 0);
}

function witnessScore(place: Place, ancestors: readonly Place[], other: Place): number {
  if (other.id === place.id) return 1.5;
  if (ancestors.some((ancestor) => ancestor.id === other.id))
    return other.kind === 'COUNTRY' ? 1.2 : other.kind === 'REGION' ? 0.3 : 2;
  if (other.kind === 'COUNTRY' || other.kind === 'REGION')
    return other.country !== null && other.country === place.country ? 1 : 0;
  const km = distanceKm(place, other);
  if (km < 60) return 1.8;
  if (km < 200) return 1.2;
  return other.country === place.country ? 0.5 : 0;
}

const precisions: Readonly<Record<PlaceKind, Precision>> = {
  COUNTRY: 'COUNTRY',
  ADM1: 'ADM1',
  ADM2: 'ADM2',
  CITY: 'CITY',
  SITE: 'POINT',
  REGION: 'REGION',
  WATER: 'REGION',
};

const precisionOf = (kind: PlaceKind): Precision => precisions[kind];

const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-1.2 * margin))) / 100;

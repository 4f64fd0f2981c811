/** The country of a place that stands in an actor phrase: "London Mayor", "South Carolina senator", "Cleveland-based". */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Place } from '../places/place.ts';
import { type Segment, textOf } from './segment.ts';

/** Smaller towns share their names with too many people and companies. */
const smallestTown = 100_000;

export function placeCountry(places: Gazetteer, segment: Segment): Alpha3 | undefined {
  return findActingPlace(places, segment)?.country ?? undefined;
}

/** The best-known place of this name, if it is one that news would name without explaining. */
export function findActingPlace(places: Gazetteer, segment: Segment): Place | undefined {
  if (
    !segment.isName ||
    segment.senses.length > 0 ||
    segment.tokens.every((token) => token.isPlain)
  )
    return undefined;
  const named = places
    .findByName(textOf(segment))
    .filter((place) => place.country !== null && isWellKnown(place));
  return named.sort((a, b) => weightOf(b) - weightOf(a))[0];
}

const isWellKnown = (place: Place): boolean =>
  place.kind === 'REGION' ||
  place.kind === 'SITE' ||
  place.kind === 'ADM1' ||
  (place.kind !== 'ADM2' && place.population >= smallestTown) ||
  place.featureCode === 'PPLC';

/** Capitals before parts of the world, those before towns, and towns before provinces; within each the larger. */
const weightOf = (place: Place): number => place.population + rankOf(place);

function rankOf({ featureCode, kind }: Place): number {
  if (featureCode === 'PPLC') return 1e8;
  if (kind === 'REGION') return 1e7;
  return kind === 'CITY' ? 1e6 : 0;
}

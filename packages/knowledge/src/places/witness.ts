/** How much one place of an article speaks for another: what lies around it, or near it, or in the same country. */
import { distanceKm } from './distance-km.ts';
import type { Place } from './place.ts';

export interface Located {
  readonly place: Place;
  readonly ancestors: readonly Place[];
  /** What its country's being spoken of counts for it, from 0 to 1. */
  readonly countryWeight: number;
}

export interface Witness {
  readonly place: Place;
  /** From 0 to 1: how sure it is that the article means this place. */
  readonly weight: number;
  /** Whose word it is. */
  readonly voter?: object;
}

/**
 * The best witness counts in full, the others ever less: ten towns of one county do not prove more than two. Nobody is a witness
 * for what is their own.
 */
export function supportOf(located: Located, witnesses: readonly Witness[], own?: object): number {
  let scores: number[] | undefined;
  for (const { place, weight, voter } of witnesses) {
    if (voter !== undefined && voter === own) continue;
    const score = weight * witnessScore(located, place);
    if (score <= 0) continue;
    if (scores === undefined) scores = [score];
    else insert(scores, score);
  }
  if (scores === undefined) return 0;
  let sum = 0;
  for (let rank = 0; rank < scores.length; rank++)
    sum += (scores[rank] as number) / rankDivisor(rank);
  return sum;
}

/** Keeps the highest first. */
function insert(scores: number[], score: number): void {
  let at = scores.length;
  scores.push(score);
  for (; at > 0 && (scores[at - 1] as number) < score; at--) scores[at] = scores[at - 1] as number;
  scores[at] = score;
}

/** Powers are slow, and the first ranks are asked for all the time. */
const divisors = Array.from({ length: 64 }, (_, rank) => (rank + 1) ** 1.5);
const rankDivisor = (rank: number): number => divisors[rank] ?? (rank + 1) ** 1.5;

function witnessScore({ place, ancestors, countryWeight }: Located, other: Place): number {
  if (other.id === place.id) return 1.5;
  for (const ancestor of ancestors)
    if (ancestor.id === other.id)
      return (containing[other.kind] ?? 2) * (other.kind === 'COUNTRY' ? countryWeight : 1);
  if (other.country === null || other.country !== place.country) return nearness(place, other) / 2;
  return Math.max(
    0.5 * countryWeight,
    other.kind === 'CITY' || other.kind === 'ADM2' ? nearness(place, other) : 0.8,
  );
}

/** A province around it says much, its country a little, its part of the world hardly anything. */
const containing: Readonly<Record<string, number>> = {
  COUNTRY: 1.2,
  REGION: 0.3,
  ADM1: 2,
  ADM2: 2.2,
};

/** Most pairs lie so far apart that their latitudes tell: nothing near is more than this many degrees north or south. */
const farInDegrees = 3.7;

/** So do their longitudes, short of the far north and south, where degrees of longitude are short. */
const farEastInDegrees = 7.3;
const highestLatitude = 60;

function nearness(place: Place, other: Place): number {
  if (Math.abs(place.lat - other.lat) > farInDegrees || areFarEast(place, other)) return 0;
  const km = distanceKm(place, other);
  if (km < 60) return 1.8;
  if (km < 200) return 1.2;
  return km < 400 ? 0.7 : 0;
}

function areFarEast(place: Place, other: Place): boolean {
  const degrees = Math.abs(place.lon - other.lon);
  return (
    degrees > farEastInDegrees &&
    degrees < 360 - farEastInDegrees &&
    Math.abs(place.lat) < highestLatitude &&
    Math.abs(other.lat) < highestLatitude
  );
}

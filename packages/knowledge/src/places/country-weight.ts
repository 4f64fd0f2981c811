/**
 * American envoys in Geneva are in Switzerland: that a country is spoken of says little for its town of that name.
 * Provinces, towns nearby and what is written behind the name say as much as ever.
 */
import type { Place } from './place.ts';

/** What a country's being spoken of counts for one of its places, from 0 to 1. */
export const countryWeightOf = (place: Place, rivals: readonly Place[]): number =>
  place.kind === 'CITY' && rivals.some((rival) => overshadows(rival, place)) ? 0.15 : 1;

const overshadows = (rival: Place, place: Place): boolean =>
  rival.kind === 'CITY' &&
  rival.country !== place.country &&
  rival.population >= timesGreater(rival, place) * place.population;

/** Tripoli in Lebanon and Santiago in Spain are seats of their own: their countries may well speak for them. */
function timesGreater(rival: Place, place: Place): number {
  if (isOfTheWorld(rival)) return seats.has(place.featureCode) ? 15 : 3;
  return rival.population >= greatCitySize ? 15 : Number.POSITIVE_INFINITY;
}

/** The world meets in capitals and in some other cities, whatever their size. */
const isOfTheWorld = ({ featureCode, id }: Place): boolean =>
  featureCode === 'PPLC' || meetingPlaces.has(id);

/** Geneva, The Hague, Strasbourg, Frankfurt, Nuremberg, Lausanne. */
const meetingPlaces: ReadonlySet<string> = new Set(
  [2660646, 2747373, 2973783, 2925533, 2861650, 2659994].map((id) => `gn:${id}`),
);

const seats: ReadonlySet<string> = new Set(['PPLC', 'PPLA']);

const greatCitySize = 500_000;

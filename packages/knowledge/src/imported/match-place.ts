/** Which place of the gazetteer an imported feature is, so that both go by one id. */
import { distanceKm } from '../places/distance-km.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Place } from '../places/place.ts';
import { readTextTable } from '../tables/text-table.ts';

export interface ImportedFeature extends Omit<Place, 'id' | 'parent' | 'geonamesId' | 'wikidata'> {
  readonly geonamesId: number;
  /** GeoNames' code of a division (`US.TX`), or of the division a place lies in. */
  readonly adminCode: string | null;
}

/** Positions of one place differ this far from source to source; two towns of one name never lie so near. */
const sameSpotKm = 1.5;

/** Id of the gazetteer's place, or the one its number makes. */
export function placeIdOf(feature: ImportedFeature, places: Gazetteer): string {
  const ownId = `gn:${feature.geonamesId}`;
  const known = places.find(ownId);
  if (known !== undefined) return known.id;
  if (isDivision(feature) && feature.adminCode !== null) {
    const division = places.find(`adm:${feature.adminCode}`);
    if (division !== undefined) return division.id;
  }
  const here = places
    .findByName(feature.name)
    .find((place) => isUnnumbered(place) && isSameSpot(place, feature));
  return here?.id ?? ownId;
}

const isDivision = ({ kind }: ImportedFeature): boolean => kind === 'ADM1' || kind === 'ADM2';

const isUnnumbered = ({ geonamesId }: Place): boolean => geonamesId === null;

const isSameSpot = (place: Place, feature: ImportedFeature): boolean =>
  place.kind === feature.kind &&
  place.country === feature.country &&
  distanceKm(place, feature) < sameSpotKm;

/**
 * Finds divisions of the gazetteer by GeoNames code. Those most named have their numbers as ids; of other countries the code of a
 * district is its number.
 */
export function createDivisionFinder(places: Gazetteer): (code: string) => string | undefined {
  const numbers = new Map(
    readTextTable('data/places/divisions.txt').map(({ cells }) => [cells[0], cells[1]]),
  );
  return (code) => {
    const ids = [`adm:${code}`, `gn:${numbers.get(code)}`, `gn:${code.split('.')[2]}`];
    return ids.map((id) => places.find(id)).find((place) => place?.kind.startsWith('ADM'))?.id;
  };
}

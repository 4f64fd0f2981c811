/** A place of the gazetteer in the shape of a stored one. */
import type { Place } from '@dateline/knowledge';
import type { LocationModel } from '../../models.ts';

export function locationOf({ id, population, wikidata: _, ...place }: Place): LocationModel {
  return { ...place, key: id, population: population > 0 ? population : null };
}

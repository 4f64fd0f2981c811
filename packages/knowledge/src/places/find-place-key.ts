/** Which place is meant by a name that someone types, with what lies around it where towns share the name: "Paris, Texas". */
import type { PlaceQuery, ResolvedPlace } from './resolved-place.ts';

export interface PlaceNames {
  resolvePlace(query: PlaceQuery): ResolvedPlace | undefined;
}

export function findPlaceKey(name: string, names: PlaceNames): string | undefined {
  const [phrase = '', ...surroundings] = name.trim().split(/,\s*/);
  const after = surroundings.length > 0 ? `, ${surroundings.join(', ')}` : undefined;
  return names.resolvePlace({ phrase, ...(after && { after }) })?.place.id;
}

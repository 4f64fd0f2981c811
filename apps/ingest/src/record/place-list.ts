/** Collects the places of one article, each once, with everything it lies in. */
import type { Place, ResolvedPlace } from '@dateline/knowledge';
import type { PlaceRecord } from '@dateline/store';

export class PlaceList {
  readonly #records = new Map<string, PlaceRecord>();

  /** The place's key. */
  add({ place, ancestors }: ResolvedPlace): string {
    const line = [place, ...ancestors];
    line.forEach((item, at) => {
      this.#records.set(item.id, recordOf(item, line.slice(at + 1)));
    });
    return place.id;
  }

  records(): PlaceRecord[] {
    return [...this.#records.values()];
  }
}

function recordOf(place: Place, ancestors: readonly Place[]): PlaceRecord {
  return {
    key: place.id,
    geonamesId: place.geonamesId,
    name: place.name,
    kind: place.kind,
    featureCode: place.featureCode,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    population: place.population,
    ancestors: ancestors.map((ancestor) => ancestor.id),
  };
}

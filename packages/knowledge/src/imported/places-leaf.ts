/** One leaf of imported places, read straight out of its bytes: a place becomes an object when it is asked for. */

import { nearestNames } from '../names/nearest-names.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { placeKinds } from '../places/place.ts';
import { firstNotBelow } from '../tables/first-not-below.ts';
import type { ImportedPlace } from './imported-place.ts';
import { readNameIndex } from './name-index.ts';
import { idKey, type PlacesMeta } from './pack-places.ts';
import type { Leaf } from './read-leaves.ts';

export interface PlacesLeaf {
  readonly size: number;
  find(id: string): ImportedPlace | undefined;
  /** By what a name is filed under. */
  findByKey(key: string): ImportedPlace[];
  suggest(name: string, limit: number): { readonly place: ImportedPlace; readonly score: number }[];
}

/** Remembers so many places at most: they are cheap to make again. */
export function openPlacesLeaf({ file, textAt }: Leaf, cacheLimit: number): PlacesLeaf {
  const meta = file.meta as PlacesMeta;
  const names = readNameIndex(file);
  const column = (name: string) => file.column(name);
  const [ids, lats, lons, populations] = ['id', 'lat', 'lon', 'population'].map(column);
  const [countries, kinds, features, masks] = ['country', 'kind', 'feature', 'mask'].map(column);
  const cache = new Map<number, ImportedPlace>();

  const decode = (row: number): ImportedPlace => {
    const [name = '', id = '', parent, wikidata, ...aliases] = textAt(row).split('\t');
    return {
      id,
      geonamesId: ids?.[row] ?? 0,
      name,
      kind: placeKinds[kinds?.[row] ?? 0] ?? 'CITY',
      featureCode: meta.features[features?.[row] ?? 0] ?? '',
      country: meta.countries[countries?.[row] ?? 0] || null,
      lat: (lats?.[row] ?? 0) / 1e5,
      lon: (lons?.[row] ?? 0) / 1e5,
      population: populations?.[row] ?? 0,
      parent: parent || null,
      wikidata: wikidata || null,
      aliases,
    };
  };
  const placeAt = (row: number): ImportedPlace => {
    const known = cache.get(row);
    if (known !== undefined) return known;
    const place = decode(row);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(row, place);
    return place;
  };
  const rowOfNumber = (id: number): number | undefined => {
    if (ids === undefined) return undefined;
    const row = firstNotBelow(ids, id);
    return ids[row] === id ? row : undefined;
  };
  return {
    size: ids?.length ?? 0,
    find(id) {
      if (!id.startsWith('gn:'))
        return names
          .valuesOf(idKey(id))
          .map(placeAt)
          .find((place) => place.id === id);
      const row = rowOfNumber(Number(id.slice(3)));
      return row === undefined ? undefined : placeAt(row);
    },
    findByKey: (key) => names.valuesOf(key).map(placeAt),
    suggest(name, limit) {
      const list = {
        size: ids?.length ?? 0,
        maskAt: (row: number) => masks?.[row] ?? 0,
        nameAt: (row: number) => normaliseName(placeAt(row).name),
      };
      return nearestNames(normaliseName(name), list, limit * 8).map(({ index, score }) => ({
        place: placeAt(index),
        score,
      }));
    },
  };
}

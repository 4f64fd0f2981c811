/** One leaf of imported places, read straight out of its bytes: a place becomes an object when it is asked for. */

import { makeOnce } from '../memory/make-once.ts';
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
export function openPlacesLeaf(leaf: Leaf, cacheLimit: number): PlacesLeaf {
  const names = readNameIndex(leaf.file);
  const rows = placeRows(leaf);
  const placeAt = makeOnce(rows.placeAt, cacheLimit);
  return {
    size: rows.size,
    find(id) {
      if (!id.startsWith('gn:'))
        return names
          .valuesOf(idKey(id))
          .map(placeAt)
          .find((place) => place.id === id);
      const row = rows.rowOfNumber(Number(id.slice(3)));
      return row === undefined ? undefined : placeAt(row);
    },
    findByKey: (key) => names.valuesOf(key).map(placeAt),
    suggest(name, limit) {
      const list = {
        size: rows.size,
        maskAt: rows.maskAt,
        nameAt: (row: number) => normaliseName(placeAt(row).name),
      };
      return nearestNames(normaliseName(name), list, limit * 8).map(({ index, score }) => ({
        place: placeAt(index),
        score,
      }));
    },
  };
}

interface ImportedPlaceRows {
  readonly size: number;
  placeAt(row: number): ImportedPlace;
  /** Of letters that are in the name. */
  maskAt(row: number): number;
  /** By GeoNames' number, which the rows are sorted by. */
  rowOfNumber(geonamesId: number): number | undefined;
}

function placeRows({ file, textAt }: Leaf): ImportedPlaceRows {
  const { features, countries } = file.meta as PlacesMeta;
  const ids = file.column('id');
  const masks = file.column('mask');
  const [country, kind, feature] = ['country', 'kind', 'feature'].map((name) => file.column(name));
  const [lat, lon, population] = ['lat', 'lon', 'population'].map((name) => file.column(name));
  return {
    size: ids.length,
    placeAt(row) {
      const [name = '', id = '', parent, wikidata, ...aliases] = textAt(row).split('\t');
      return {
        id,
        geonamesId: ids[row] ?? 0,
        name,
        kind: placeKinds[kind?.[row] ?? 0] ?? 'CITY',
        featureCode: features[feature?.[row] ?? 0] ?? '',
        country: countries[country?.[row] ?? 0] || null,
        lat: (lat?.[row] ?? 0) / 1e5,
        lon: (lon?.[row] ?? 0) / 1e5,
        population: population?.[row] ?? 0,
        parent: parent || null,
        wikidata: wikidata || null,
        aliases,
      };
    },
    maskAt: (row) => masks[row] ?? 0,
    rowOfNumber(geonamesId) {
      const row = firstNotBelow(ids, geonamesId);
      return ids[row] === geonamesId ? row : undefined;
    },
  };
}

/** All imported places: the leaves of their pack, asked one after the other. */
import { placeKey } from '../places/place-key.ts';
import type { ImportedPlace } from './imported-place.ts';
import { openPlacesLeaf } from './places-leaf.ts';
import { readLeaves } from './read-leaves.ts';

export interface PlacesPack {
  readonly size: number;
  find(id: string): ImportedPlace | undefined;
  findByName(name: string): ImportedPlace[];
  suggest(name: string, limit: number): { readonly place: ImportedPlace; readonly score: number }[];
}

export function openPlacesPack(bytes: Uint8Array): PlacesPack {
  const read = readLeaves(bytes, 'places');
  const leaves = read.map((leaf) => openPlacesLeaf(leaf, Math.ceil(cacheLimit / read.length)));
  return {
    size: leaves.reduce((sum, { size }) => sum + size, 0),
    find(id) {
      for (const leaf of leaves) {
        const place = leaf.find(id);
        if (place !== undefined) return place;
      }
      return undefined;
    },
    findByName(name) {
      const key = placeKey(name);
      return leaves.flatMap((leaf) => leaf.findByKey(key));
    },
    suggest: (name, limit) => leaves.flatMap((leaf) => leaf.suggest(name, limit)),
  };
}

/** As in the gazetteer: objects are cheap to make again. */
const cacheLimit = 50_000;

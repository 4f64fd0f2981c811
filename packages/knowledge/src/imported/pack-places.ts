/**
 * Packs a leaf of imported places for the start of a process. Places come sorted by GeoNames id, one at a time; when the leaf is full
 * it is finished, and another packer takes the next ones.
 */

import { letterMask } from '../names/letter-mask.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { placeKinds } from '../places/place.ts';
import { placeKey } from '../places/place-key.ts';
import { writeColumnFile } from '../tables/column-file.ts';
import type { ImportedPlace } from './imported-place.ts';
import { NameIndexPacker } from './name-index.ts';
import { leafSize, packFormat } from './read-leaves.ts';
import { TextPacker } from './text-packer.ts';

export interface PlacesMeta {
  readonly format: number;
  readonly countries: readonly string[];
  readonly features: readonly string[];
}

export class PlacePacker {
  readonly #countries = new Numbering(['']);
  readonly #features = new Numbering([]);
  readonly #names = new NameIndexPacker();
  readonly #texts = new TextPacker();
  readonly #rows: Record<
    'id' | 'lat' | 'lon' | 'population' | 'country' | 'kind' | 'feature' | 'mask',
    number[]
  > = { id: [], lat: [], lon: [], population: [], country: [], kind: [], feature: [], mask: [] };

  get isEmpty(): boolean {
    return this.#rows.id.length === 0;
  }

  get isFull(): boolean {
    return this.#rows.id.length >= leafSize;
  }

  add(place: ImportedPlace): void {
    const row = this.#rows.id.push(place.geonamesId) - 1;
    this.#rows.lat.push(Math.round(place.lat * 1e5));
    this.#rows.lon.push(Math.round(place.lon * 1e5));
    this.#rows.population.push(Math.min(place.population, 0xffffffff));
    this.#rows.country.push(this.#countries.of(place.country ?? ''));
    this.#rows.kind.push(placeKinds.indexOf(place.kind));
    this.#rows.feature.push(this.#features.of(place.featureCode));
    this.#rows.mask.push(letterMask(normaliseName(place.name)));
    this.#texts.add(textOf(place));
    for (const key of keysOf(place)) this.#names.add(key, row);
  }

  finish(): Uint8Array {
    const rows = this.#rows;
    const meta: PlacesMeta = {
      format: packFormat,
      countries: this.#countries.all,
      features: this.#features.all,
    };
    return writeColumnFile(
      {
        id: Int32Array.from(rows.id),
        lat: Int32Array.from(rows.lat),
        lon: Int32Array.from(rows.lon),
        population: Uint32Array.from(rows.population),
        country: Uint16Array.from(rows.country),
        kind: Uint8Array.from(rows.kind),
        feature: Uint16Array.from(rows.feature),
        mask: Uint32Array.from(rows.mask),
        ...this.#texts.columns(),
        ...this.#names.columns(),
      },
      meta,
    );
  }
}

/** Small numbers for words that repeat. */
class Numbering {
  readonly all: string[];
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[]) {
    this.all = [...first];
    this.#numbers = new Map(first.map((word, at) => [word, at]));
  }

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.all.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}

/** Cells between tabs: name, id, parent, Wikidata item, aliases. */
const textOf = ({ name, id, parent, wikidata, aliases }: ImportedPlace): string =>
  [name, id, parent ?? '', wikidata ?? '', ...aliases]
    .map((cell) => cell.replaceAll('\t', ' '))
    .join('\t');

/** Under names people write, and under its id where that is not the number it is sorted by. */
function keysOf({ id, name, aliases, geonamesId }: ImportedPlace): ReadonlySet<string> {
  const keys = new Set([name, ...aliases].map(placeKey).filter((key) => key !== ''));
  if (id !== `gn:${geonamesId}`) keys.add(idKey(id));
  return keys;
}

/** No normalised name has a colon, so ids can stand among them. */
export const idKey = (id: string): string => `id:${id}`;

/** The places while they are gathered: rows to be numbered, and names that lead to rows. */

import type { PlaceKind } from '../src/places/place.ts';
import { placeKey } from '../src/places/place-key.ts';

export interface DraftPlace {
  /** GeoNames id, or the id of our own where there is none. */
  id: number | string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly feature: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  population: number;
  readonly parent: number;
}

export class PlaceTable {
  readonly places: DraftPlace[] = [];
  readonly names: { readonly name: string; readonly row: number }[] = [];
  readonly #rowsByName = new Map<string, number[]>();
  readonly #rowById = new Map<number | string, number>();

  add(place: DraftPlace, aliases: readonly string[] = []): number {
    const row = this.places.push(place) - 1;
    this.#rowById.set(place.id, row);
    for (const name of new Set([place.name, ...aliases])) this.addName(name, row);
    return row;
  }

  addName(name: string, row: number): void {
    const key = placeKey(name);
    const rows = this.#rowsByName.get(key) ?? [];
    if (key === '' || rows.includes(row)) return;
    this.#rowsByName.set(key, [...rows, row]);
    this.names.push({ name: key, row });
  }

  /** Gives a place the GeoNames id it lacked. */
  identify(row: number, id: number): void {
    const place = this.places[row];
    if (place === undefined || typeof place.id === 'number') return;
    place.id = id;
    this.#rowById.set(id, row);
  }

  rowOf(id: number | string): number | undefined {
    return this.#rowById.get(id);
  }

  rowsNamed(name: string): readonly number[] {
    return this.#rowsByName.get(placeKey(name)) ?? [];
  }
}

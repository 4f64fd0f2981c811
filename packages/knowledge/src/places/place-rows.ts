/** Places as rows of the packed file, read straight out of its columns: one becomes an object only when it is asked for. */

import { hashName } from '../names/name-hash.ts';
import type { Column } from '../tables/column-file.ts';
import { firstNotBelow } from '../tables/first-not-below.ts';
import { type Place, type PlaceKind, placeKinds } from './place.ts';
import { type GazetteerMeta, positionId } from './place-schema.ts';

const columnNames = [
  'id',
  'lat',
  'lon',
  'population',
  'country',
  'kind',
  'feature',
  'parent',
  'name',
  'mask',
  'nameHigh',
  'nameLow',
  'nameRow',
] as const;
type ColumnName = (typeof columnNames)[number];

export class PlaceRows {
  readonly size: number;
  readonly #meta: GazetteerMeta;
  readonly #columns: Readonly<Record<ColumnName, Column>>;
  readonly #text: Uint8Array;

  constructor(meta: GazetteerMeta, column: (name: string) => Column) {
    this.#meta = meta;
    this.#columns = Object.fromEntries(columnNames.map((name) => [name, column(name)])) as Record<
      ColumnName,
      Column
    >;
    this.#text = column('text') as Uint8Array;
    this.size = this.#columns.id.length;
  }

  /** Rows of places that bear the name: of the many names a place has, hashes alone are kept. */
  named(normalised: string): number[] {
    const { high, low } = hashName(normalised);
    const { nameHigh, nameLow, nameRow } = this.#columns;
    const rows: number[] = [];
    for (let entry = firstNotBelow(nameHigh, high); nameHigh[entry] === high; entry++)
      if (nameLow[entry] === low) rows.push(nameRow[entry] ?? -1);
    return rows;
  }

  placeAt(row: number): Place {
    const geonamesId = this.value('id', row);
    const parent = this.value('parent', row);
    return {
      id: this.idAt(row),
      geonamesId: geonamesId === 0 ? null : geonamesId,
      name: this.nameAt(row),
      kind: kindAt(this.value('kind', row)),
      featureCode: this.#meta.features[this.value('feature', row)] ?? '',
      country: this.#meta.countries[this.value('country', row)] || null,
      lat: this.value('lat', row) / 1e5,
      lon: this.value('lon', row) / 1e5,
      population: this.value('population', row),
      parent: parent < 0 ? null : this.idAt(parent),
    };
  }

  idAt(row: number): string {
    const geonamesId = this.value('id', row);
    if (geonamesId !== 0) return `gn:${geonamesId}`;
    return (
      this.#textAt(row).split('\t')[1] ??
      positionId(this.value('lat', row) / 1e5, this.value('lon', row) / 1e5)
    );
  }

  nameAt(row: number): string {
    return this.#textAt(row).split('\t')[0] ?? '';
  }

  #textAt(row: number): string {
    return decoder.decode(
      this.#text.subarray(this.value('name', row), this.value('name', row + 1) - 1),
    );
  }

  value(column: ColumnName, index: number): number {
    return this.#columns[column][index] ?? -1;
  }
}

const decoder = new TextDecoder();

const kindAt = (index: number): PlaceKind => placeKinds[index] ?? 'CITY';

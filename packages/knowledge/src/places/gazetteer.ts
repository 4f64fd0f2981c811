/** All places, read straight out of the packed file: a place becomes an object only when it is asked for. */
import { type Column, readColumnFile } from '../column-file.ts';
import { readDataBytes } from '../data-file.ts';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { hashName } from '../name-hash.ts';
import { nearestNames } from '../nearest-names.ts';
import { normaliseName } from '../normalise-name.ts';
import { remember } from '../remember.ts';
import { type Place, type PlaceKind, placeKinds } from './place.ts';
import { placeKey } from './place-key.ts';
import { type GazetteerMeta, gazetteerFile, positionId } from './place-schema.ts';

export interface PlaceSuggestion {
  readonly place: Place;
  readonly score: number;
}

export interface Gazetteer {
  readonly version: string;
  readonly size: number;
  get(id: string): Place;
  find(id: string): Place | undefined;
  /** Every place of this name, whatever its case and accents, most populous first. */
  findByName(name: string): readonly Place[];
  /** Places whose names are spelled nearly like this. */
  suggest(name: string, limit: number): PlaceSuggestion[];
  /** Nearest first: district, province, country, world region. */
  ancestorsOf(id: string): readonly Place[];
}

export function loadGazetteer(): Gazetteer {
  const file = readColumnFile(readDataBytes(gazetteerFile), gazetteerFile);
  return new PackedGazetteer(file.meta as GazetteerMeta, (name) => file.column(name));
}

class PackedGazetteer implements Gazetteer {
  readonly version: string;
  readonly size: number;
  private readonly meta: GazetteerMeta;
  private readonly columns: Readonly<Record<ColumnName, Column>>;
  private readonly text: Uint8Array;
  private rowByGeonamesId: ReadonlyMap<number, number> | undefined;
  private rowByOwnId: ReadonlyMap<string, number> | undefined;
  private readonly cache = new Map<number, Place>();
  private readonly ancestors = new Map<string, readonly Place[]>();
  private readonly placesNamed = remember(
    (name): readonly Place[] =>
      this.rowsNamed(placeKey(name))
        .map((row) => this.placeAt(row))
        .sort((a, b) => b.population - a.population),
    cacheLimit,
  );

  constructor(meta: GazetteerMeta, column: (name: string) => Column) {
    this.meta = meta;
    this.version = meta.version;
    this.columns = Object.fromEntries(columnNames.map((name) => [name, column(name)])) as Record<
      ColumnName,
      Column
    >;
    this.text = column('text') as Uint8Array;
    this.size = this.columns.id.length;
  }

  find(id: string): Place | undefined {
    const row = this.rowOf(id);
    return row === undefined ? undefined : this.placeAt(row);
  }

  get(id: string): Place {
    const place = this.find(id);
    if (place === undefined)
      throw new KnowledgeFault(
        'UNKNOWN_NAME',
        `No place has the id "${id}". Ids look like gn:2950159, adm:US.TX or dl:donbas; search with suggest.`,
      );
    return place;
  }

  findByName(name: string): readonly Place[] {
    return this.placesNamed(name);
  }

  ancestorsOf(id: string): readonly Place[] {
    const cached = this.ancestors.get(id);
    if (cached !== undefined) return cached;
    const ancestors = this.climbFrom(this.rowOf(id) ?? -1);
    if (this.ancestors.size >= cacheLimit) this.ancestors.clear();
    this.ancestors.set(id, ancestors);
    return ancestors;
  }

  private climbFrom(start: number): Place[] {
    const ancestors: Place[] = [];
    for (let row = this.value('parent', start); row >= 0; row = this.value('parent', row))
      ancestors.push(this.placeAt(row));
    return ancestors;
  }

  suggest(name: string, limit: number): PlaceSuggestion[] {
    const names = {
      size: this.size,
      maskAt: (row: number) => this.value('mask', row),
      nameAt: (row: number) => normaliseName(this.nameAt(row)),
    };
    return nearestNames(normaliseName(name), names, limit * 8)
      .map(({ index, score }) => ({ place: this.placeAt(index), score }))
      .sort((a, b) => b.score - a.score || b.place.population - a.place.population)
      .slice(0, limit);
  }

  private rowsNamed(normalised: string): number[] {
    const { high, low } = hashName(normalised);
    const { nameHigh, nameLow, nameRow } = this.columns;
    const rows: number[] = [];
    for (let entry = firstNotBelow(nameHigh, high); nameHigh[entry] === high; entry++)
      if (nameLow[entry] === low) rows.push(nameRow[entry] ?? -1);
    return rows;
  }

  /** The indexes are made on first use: reading an article starts from names, not from ids. */
  private rowOf(id: string): number | undefined {
    if (id.startsWith('gn:')) {
      this.rowByGeonamesId ??= this.indexGeonamesIds();
      return this.rowByGeonamesId.get(Number(id.slice(3)));
    }
    this.rowByOwnId ??= this.indexOwnIds();
    return this.rowByOwnId.get(id);
  }

  /** Where two rows share an id, the wider place (the first row) keeps it. */
  private indexGeonamesIds(): ReadonlyMap<number, number> {
    const rows = new Map<number, number>();
    for (let row = this.size - 1; row >= 0; row--) rows.set(this.value('id', row), row);
    return rows;
  }

  private indexOwnIds(): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (let row = 0; row < this.size; row++)
      if (this.value('id', row) === 0) rows.set(this.idAt(row), row);
    return rows;
  }

  private placeAt(row: number): Place {
    const cached = this.cache.get(row);
    if (cached !== undefined) return cached;
    const place = this.decode(row);
    if (this.cache.size >= cacheLimit) this.cache.clear();
    this.cache.set(row, place);
    return place;
  }

  private decode(row: number): Place {
    const geonamesId = this.value('id', row);
    const parent = this.value('parent', row);
    return {
      id: this.idAt(row),
      geonamesId: geonamesId === 0 ? null : geonamesId,
      name: this.nameAt(row),
      kind: kindAt(this.value('kind', row)),
      featureCode: this.meta.features[this.value('feature', row)] ?? '',
      country: this.meta.countries[this.value('country', row)] || null,
      lat: this.value('lat', row) / 1e5,
      lon: this.value('lon', row) / 1e5,
      population: this.value('population', row),
      parent: parent < 0 ? null : this.idAt(parent),
    };
  }

  private idAt(row: number): string {
    const geonamesId = this.value('id', row);
    if (geonamesId !== 0) return `gn:${geonamesId}`;
    return (
      this.textAt(row).split('\t')[1] ??
      positionId(this.value('lat', row) / 1e5, this.value('lon', row) / 1e5)
    );
  }

  private nameAt(row: number): string {
    return this.textAt(row).split('\t')[0] ?? '';
  }

  private textAt(row: number): string {
    return decoder.decode(
      this.text.subarray(this.value('name', row), this.value('name', row + 1) - 1),
    );
  }

  private value(column: ColumnName, index: number): number {
    return this.columns[column][index] ?? -1;
  }
}

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

/** Where in a sorted column the first value stands that is not below this one. */
function firstNotBelow(column: Column, value: number): number {
  let from = 0;
  let to = column.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

const decoder = new TextDecoder();
/** Long runs meet every place of the world; what is remembered of them is cheap to make again. */
const cacheLimit = 50_000;

const kindAt = (index: number): PlaceKind => placeKinds[index] ?? 'CITY';

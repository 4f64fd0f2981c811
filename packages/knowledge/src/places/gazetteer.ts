/** All places: by id, by name, by a name spelled nearly so, and what each lies in. */

import { KnowledgeFault } from '../knowledge-fault.ts';
import { makeOnce } from '../memory/make-once.ts';
import { remember } from '../memory/remember.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { readColumnFile } from '../tables/column-file.ts';
import { readDataBytes } from '../tables/data-file.ts';
import { arabicSpellings, withoutArticle } from './arabic-spellings.ts';
import type { Place } from './place.ts';
import { placeKey } from './place-key.ts';
import { PlaceRows } from './place-rows.ts';
import { type GazetteerMeta, gazetteerFile } from './place-schema.ts';
import { townSize } from './town-size.ts';

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
  const meta = file.meta as GazetteerMeta;
  return new PackedGazetteer(meta.version, new PlaceRows(meta, (name) => file.column(name)));
}

class PackedGazetteer implements Gazetteer {
  readonly version: string;
  readonly size: number;
  readonly #rows: PlaceRows;
  #rowByGeonamesId: ReadonlyMap<number, number> | undefined;
  #rowByOwnId: ReadonlyMap<string, number> | undefined;
  readonly #placeAt = makeOnce((row: number) => this.#rows.placeAt(row), cacheLimit);
  readonly ancestorsOf = makeOnce((id: string) => this.#placesAbove(id), cacheLimit);
  readonly findByName = remember(
    (name): readonly Place[] =>
      this.#rowsNamed(name)
        .map((row) => this.#placeAt(row))
        .sort((a, b) => b.population - a.population),
    cacheLimit,
  );

  constructor(version: string, rows: PlaceRows) {
    this.version = version;
    this.#rows = rows;
    this.size = rows.size;
  }

  /** Under this spelling, or another of a name with the Arabic article; without the article towns only. */
  #rowsNamed(name: string): readonly number[] {
    const rows = this.#rows.named(placeKey(name));
    if (rows.length > 0) return rows;
    for (const spelling of arabicSpellings(name)) {
      const others = this.#rows.named(spelling);
      if (others.length > 0) return others;
    }
    return withoutArticle(name)
      .flatMap((spelling) => this.#rows.named(spelling))
      .filter((row) => this.#placeAt(row).population >= townSize);
  }

  find(id: string): Place | undefined {
    const row = this.#rowOf(id);
    return row === undefined ? undefined : this.#placeAt(row);
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

  #placesAbove(id: string): readonly Place[] {
    const start = this.#rowOf(id) ?? -1;
    const ancestors: Place[] = [];
    for (
      let row = this.#rows.value('parent', start);
      row >= 0;
      row = this.#rows.value('parent', row)
    )
      ancestors.push(this.#placeAt(row));
    return ancestors;
  }

  suggest(name: string, limit: number): PlaceSuggestion[] {
    const names = {
      size: this.size,
      maskAt: (row: number) => this.#rows.value('mask', row),
      nameAt: (row: number) => normaliseName(this.#rows.nameAt(row)),
    };
    return nearestNames(normaliseName(name), names, limit * 8)
      .map(({ index, score }) => ({ place: this.#placeAt(index), score }))
      .sort((a, b) => b.score - a.score || b.place.population - a.place.population)
      .slice(0, limit);
  }

  /** The indexes are made on first use: reading an article starts from names, not from ids. */
  #rowOf(id: string): number | undefined {
    if (id.startsWith('gn:')) {
      this.#rowByGeonamesId ??= this.#indexGeonamesIds();
      return this.#rowByGeonamesId.get(Number(id.slice(3)));
    }
    this.#rowByOwnId ??= this.#indexOwnIds();
    return this.#rowByOwnId.get(id);
  }

  /** Where two rows share an id, the wider place (the first row) keeps it. */
  #indexGeonamesIds(): ReadonlyMap<number, number> {
    const rows = new Map<number, number>();
    for (let row = this.size - 1; row >= 0; row--) rows.set(this.#rows.value('id', row), row);
    return rows;
  }

  #indexOwnIds(): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (let row = 0; row < this.size; row++)
      if (this.#rows.value('id', row) === 0) rows.set(this.#rows.idAt(row), row);
    return rows;
  }
}

/** Long runs meet every place of the world; what is remembered of them is cheap to make again. */
const cacheLimit = 50_000;

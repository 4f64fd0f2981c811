/** Places that events refer to: by key, by name, listed by how much happened there. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { searchForm } from '../search-form.ts';
import { type PlaceRow, placeJson } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { allOf, anyOf } from './predicates.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface PlaceDetail extends PlaceRow {
  /** Events that happened there or inside. */
  readonly eventCount: number;
  /** From the widest down to the place itself; null for an imported one that no article has named. */
  readonly path: readonly PlaceRow[] | null;
}

export interface PlaceQuery {
  /** Also those that were imported and that no article has named. */
  readonly imported?: boolean;
  /** Part of the name or of an imported alias, without regard to case and diacritics. */
  readonly name?: string;
  readonly countries?: readonly string[];
  readonly kinds?: readonly string[];
}

export interface ListPlaces extends PageRequest {
  readonly query?: PlaceQuery;
  /** EVENT_COUNT, most first, when left out; NAME goes from A to Z. */
  readonly order?: 'EVENT_COUNT' | 'NAME';
}

const fromPlaces = sql`place p left join entity_tally t on t.entity_id = p.id`;
const eventCount = sql`coalesce(t.event_count, 0)`;
const path = sql`(
  select jsonb_agg(${placeJson(sql`u`)} order by c.depth desc)
  from place_closure c join place u on u.id = c.ancestor_id where c.descendant_id = p.id)`;
const placeDetail = sql`(${placeJson(sql`p`)}::jsonb || jsonb_build_object('eventCount', ${eventCount}, 'path', ${path}))`;

export function listPlaces(
  queryable: Queryable,
  { query = {}, order = 'EVENT_COUNT', ...request }: ListPlaces,
): Promise<Page<PlaceDetail>> {
  const byName = order === 'NAME';
  return listByKey<PlaceDetail>(queryable, request, {
    list: { places: query, order },
    row: placeDetail,
    from: fromPlaces,
    where: conditionsOf(query),
    sort: [byName ? sortBy.text(sql`p.search`) : sortBy.integer(eventCount), sortBy.id(sql`p.id`)],
    descending: !byName,
  });
}

export async function countPlaces(queryable: Queryable, query: PlaceQuery = {}): Promise<number> {
  const [row] = await send<{ count: number }>(
    queryable,
    sql`select count(*)::int as count from place p where ${allOf(conditionsOf(query))}`,
  );
  return row?.count ?? 0;
}

/** In the order of the keys, undefined for each that no event has named. */
export async function findPlaces(
  queryable: Queryable,
  keys: readonly string[],
): Promise<(PlaceDetail | undefined)[]> {
  if (keys.length === 0) return [];
  const rows = await send<{ row: PlaceDetail }>(
    queryable,
    sql`select ${placeDetail} as row from ${fromPlaces} where ${anyOf(sql`p.key`, keys)}`,
    'places',
  );
  const byKey = new Map(rows.map(({ row }) => [row.key, row]));
  return keys.map((key) => byKey.get(key));
}

/** By the place's item in Wikidata, which imports tell. */
export async function findPlaceKeyByItem(
  queryable: Queryable,
  item: string,
): Promise<string | undefined> {
  const [row] = await send<{ key: string }>(
    queryable,
    sql`select key from place where wikidata = ${item} order by key limit 1`,
    'place-by-item',
  );
  return row?.key;
}

/** The search form holds letters, digits and single spaces only: nothing in it has a meaning to `like`. */
function conditionsOf({ name, countries, kinds, imported }: PlaceQuery): SQL[] {
  return [
    ...(imported ? [] : [sql`p.referred`]),
    ...(name !== undefined ? [isCalled(`%${searchForm(name)}%`)] : []),
    ...(countries ? [anyOf(sql`p.country`, countries)] : []),
    ...(kinds ? [anyOf(sql`p.kind`, kinds)] : []),
  ];
}

const isCalled = (pattern: string): SQL =>
  sql`(p.search like ${pattern} or p.id in (select place_id from place_alias where search like ${pattern}))`;

/** Actors that events refer to: by key, by name, listed by how much they have done. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { searchForm } from '../search-form.ts';
import { allOf, anyOf } from './event-conditions.ts';
import { type ActorRow, actorJson } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface ActorDetail extends ActorRow {
  /** Events that happened in which it or a part of it took part. */
  readonly eventCount: number;
}

export interface ActorQuery {
  /** Part of the name or of an alias, without regard to case and diacritics. */
  readonly name?: string;
  readonly countries?: readonly string[];
  readonly sectors?: readonly string[];
  readonly kinds?: readonly string[];
}

export interface ListActors extends PageRequest {
  readonly query?: ActorQuery;
  /** EVENT_COUNT, most first, when left out; NAME goes from A to Z. */
  readonly order?: 'EVENT_COUNT' | 'NAME';
}

const fromActors = sql`actor a left join entity_tally t on t.entity_id = a.id`;
const eventCount = sql`coalesce(t.event_count, 0)`;
const actorDetail = sql`(${actorJson(sql`a`)}::jsonb || jsonb_build_object('eventCount', ${eventCount}))`;

export function listActors(
  queryable: Queryable,
  { query = {}, order = 'EVENT_COUNT', ...request }: ListActors,
): Promise<Page<ActorDetail>> {
  const byName = order === 'NAME';
  return listByKey<ActorDetail>(queryable, request, {
    list: { actors: query, order },
    row: actorDetail,
    from: fromActors,
    where: conditionsOf(query),
    sort: [byName ? sortBy.text(sql`a.search`) : sortBy.integer(eventCount), sortBy.id(sql`a.id`)],
    descending: !byName,
  });
}

export async function countActors(queryable: Queryable, query: ActorQuery = {}): Promise<number> {
  const [row] = await send<{ count: number }>(
    queryable,
    sql`select count(*)::int as count from actor a where ${allOf(conditionsOf(query))}`,
  );
  return row?.count ?? 0;
}

/** In the order of the keys, undefined for each that no event has named. */
export async function findActors(
  queryable: Queryable,
  keys: readonly string[],
): Promise<(ActorDetail | undefined)[]> {
  if (keys.length === 0) return [];
  const rows = await send<{ row: ActorDetail }>(
    queryable,
    sql`select ${actorDetail} as row from ${fromActors} where ${anyOf(sql`a.key`, keys)}`,
    'actors',
  );
  const byKey = new Map(rows.map(({ row }) => [row.key, row]));
  return keys.map((key) => byKey.get(key));
}

/** The same by id. */
export async function findActorsById(
  queryable: Queryable,
  ids: readonly string[],
): Promise<(ActorDetail | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await send<{ row: ActorDetail }>(
    queryable,
    sql`select ${actorDetail} as row from ${fromActors} where ${anyOf(sql`a.id`, ids, 'uuid')}`,
    'actors-by-id',
  );
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Keys of the actors that bear this very name or alias, discovered ones included, those with most events first. */
export async function findActorKeysByName(queryable: Queryable, name: string): Promise<string[]> {
  const form = searchForm(name);
  const rows = await send<{ key: string }>(
    queryable,
    sql`select a.key from ${fromActors}
      where a.search = ${form} or a.id in (select actor_id from actor_alias where search = ${form})
      order by ${eventCount} desc, a.key limit 50`,
  );
  return rows.map(({ key }) => key);
}

export interface AliasRow {
  readonly actorId: string;
  readonly text: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export function findAliases(
  queryable: Queryable,
  actorIds: readonly string[],
): Promise<AliasRow[]> {
  return send<AliasRow>(
    queryable,
    sql`select actor_id as "actorId", text, language, "from", until from actor_alias
      where ${anyOf(sql`actor_id`, actorIds, 'uuid')} order by actor_id, text`,
    'aliases',
  );
}

export interface AffiliationRow {
  readonly actorId: string;
  readonly relation: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly to: ActorRow;
}

export function findAffiliations(
  queryable: Queryable,
  actorIds: readonly string[],
): Promise<AffiliationRow[]> {
  return send<AffiliationRow>(
    queryable,
    sql`select f.actor_id as "actorId", f.relation, nullif(f."from", '') as "from", f.until, ${actorJson(sql`a`)} as "to"
      from actor_affiliation f join actor a on a.id = f.to_id
      where ${anyOf(sql`f.actor_id`, actorIds, 'uuid')} order by f.actor_id, f."from" desc, a.key`,
    'affiliations',
  );
}

/** The search form holds letters, digits and single spaces only: nothing in it has a meaning to `like`. */
function conditionsOf({ name, countries, sectors, kinds }: ActorQuery): SQL[] {
  const conditions: SQL[] = [];
  if (name !== undefined) {
    const pattern = `%${searchForm(name)}%`;
    conditions.push(
      sql`(a.search like ${pattern} or a.id in (select actor_id from actor_alias where search like ${pattern}))`,
    );
  }
  if (countries) conditions.push(anyOf(sql`a.country`, countries));
  if (sectors) conditions.push(sql`a.sectors && ${sql.param([...sectors])}::text[]`);
  if (kinds) conditions.push(anyOf(sql`a.kind`, kinds));
  return conditions;
}

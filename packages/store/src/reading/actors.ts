/** Actors that events refer to: by key, by name, listed by how much they have done. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { searchForm } from '../search-form.ts';
import { type ActorRow, actorJson } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { allOf, anyOf } from './predicates.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface ActorDetail extends ActorRow {
  /** Events that happened in which it or a part of it took part. */
  readonly eventCount: number;
}

export interface ActorQuery {
  /** Also those that were imported and that no article has named. */
  readonly imported?: boolean;
  /** Only those whose names the articles alone know (true), or only those of the actor book (false). */
  readonly discovered?: boolean;
  /** Part of the name or of an alias, without regard to case and diacritics. */
  readonly name?: string;
  readonly countries?: readonly string[];
  readonly sectors?: readonly string[];
  readonly kinds?: readonly string[];
  readonly wikidata?: readonly string[];
  /** By their beginnings. */
  readonly codes?: readonly string[];
}

export interface ListActors extends PageRequest {
  readonly query?: ActorQuery;
  /** EVENT_COUNT, most first, when left out; NAME goes from A to Z. */
  readonly order?: 'EVENT_COUNT' | 'NAME';
}

const fromActors = sql`(actor a left join entity_tally t on t.entity_id = a.id)`;
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

/** In the order of the keys, undefined for each that no event has named. The key of a merged actor finds the survivor. */
export async function findActors(
  queryable: Queryable,
  keys: readonly string[],
): Promise<(ActorDetail | undefined)[]> {
  if (keys.length === 0) return [];
  const rows = await send<{ asked: string; row: ActorDetail }>(
    queryable,
    sql`select k.key as asked, ${actorDetail} as row
      from actor k join ${fromActors} on a.id = coalesce(k.merged_into_id, k.id)
      where ${anyOf(sql`k.key`, keys)}`,
    'actors',
  );
  const byKey = new Map(rows.map(({ asked, row }) => [asked, row]));
  return keys.map((key) => byKey.get(key));
}

/** The same by id. */
export async function findActorsById(
  queryable: Queryable,
  ids: readonly string[],
): Promise<(ActorDetail | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await send<{ asked: string; row: ActorDetail }>(
    queryable,
    sql`select k.id as asked, ${actorDetail} as row
      from actor k join ${fromActors} on a.id = coalesce(k.merged_into_id, k.id)
      where ${anyOf(sql`k.id`, ids, 'uuid')}`,
    'actors-by-id',
  );
  const byId = new Map(rows.map(({ asked, row }) => [asked, row]));
  return ids.map((id) => byId.get(id));
}

/** Keys of the actors that bear this very name or alias, discovered ones included, those with most events first. */
export async function findActorKeysByName(queryable: Queryable, name: string): Promise<string[]> {
  const form = searchForm(name);
  const rows = await send<{ key: string }>(
    queryable,
    sql`select a.key from ${fromActors}
      where a.merged_into_id is null and a.id in (${bearersOf(sql`= ${form}`)})
      order by ${eventCount} desc, a.key limit 50`,
  );
  return rows.map(({ key }) => key);
}

/** Actors with such a name or alias, the survivor for one that was merged. */
const bearersOf = (matches: SQL): SQL => sql`
  select coalesce(b.merged_into_id, b.id) from actor b join (
    select id from actor where search ${matches} union select actor_id from actor_alias where search ${matches}) n on n.id = b.id`;

/** Actors whose name or alias begins like this, those with most events first; for completing what is typed. */
export async function completeActorNames(
  queryable: Queryable,
  typed: string,
  most: number,
): Promise<ActorDetail[]> {
  const form = searchForm(typed);
  if (form === '') return [];
  const rows = await send<{ row: ActorDetail }>(
    queryable,
    sql`select ${actorDetail} as row from ${fromActors}
      where a.merged_into_id is null and a.id in (${bearersOf(sql`like ${`${form}%`}`)})
      order by ${eventCount} desc, a.search, a.id limit ${most}`,
  );
  return rows.map(({ row }) => row);
}

export interface AliasRow {
  readonly actorId: string;
  readonly text: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** The names of actors merged into it are names of the survivor. */
export function findAliases(
  queryable: Queryable,
  actorIds: readonly string[],
): Promise<AliasRow[]> {
  return send<AliasRow>(
    queryable,
    sql`with one as (
        select coalesce(merged_into_id, id) as "actorId", id, name from actor
        where ${anyOf(sql`id`, actorIds, 'uuid')} or ${anyOf(sql`merged_into_id`, actorIds, 'uuid')})
      select o."actorId", l.text, l.language, l."from", l.until from one o join actor_alias l on l.actor_id = o.id
      union select o."actorId", o.name, null, null, null from one o where o.id <> o."actorId"
      order by 1, 2`,
    'aliases',
  );
}

export interface AffiliationRow {
  readonly actorId: string;
  readonly relation: string;
  readonly office: string | null;
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
    sql`select coalesce(k.merged_into_id, k.id) as "actorId", f.relation, f.office, nullif(f."from", '') as "from", f.until,
        ${actorJson(sql`a`)} as "to"
      from actor k join actor_affiliation f on f.actor_id = k.id
        join actor o on o.id = f.to_id join actor a on a.id = coalesce(o.merged_into_id, o.id)
      where ${anyOf(sql`k.id`, actorIds, 'uuid')} or ${anyOf(sql`k.merged_into_id`, actorIds, 'uuid')}
      order by 1, f."from" desc, a.key`,
    'affiliations',
  );
}

/** The search form holds letters, digits and single spaces only: nothing in it has a meaning to `like`. */
function conditionsOf(query: ActorQuery): SQL[] {
  const { name, countries, sectors, kinds, wikidata, codes, imported, discovered } = query;
  const conditions = [sql`a.merged_into_id is null`];
  if (!imported) conditions.push(sql`a.referred`);
  if (discovered !== undefined) conditions.push(sql`a.discovered = ${discovered}`);
  if (name !== undefined)
    conditions.push(sql`a.id in (${bearersOf(sql`like ${`%${searchForm(name)}%`}`)})`);
  if (countries) conditions.push(anyOf(sql`a.country`, countries));
  if (sectors) conditions.push(sql`a.sectors && ${sql.param([...sectors])}::text[]`);
  if (kinds) conditions.push(anyOf(sql`a.kind`, kinds));
  if (wikidata) conditions.push(anyOf(sql`a.wikidata`, wikidata));
  if (codes) {
    const patterns = codes.map((code) => `${code.replaceAll(/[%_\\\\]/g, '')}%`);
    conditions.push(sql`a.code like any(${sql.param(patterns)}::text[])`);
  }
  return conditions;
}

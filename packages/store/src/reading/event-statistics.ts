/**
 * Figures over all events that match a query, not only those of a page. Each is one statement over the same matching set; ask only
 * for what is shown.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import { facetFlags, flagOfRole } from '../facet-flags.ts';
import type { Role } from '../vocabulary.ts';
import { eventSource } from './event-source.ts';
import {
  type ActorRow,
  actorJson,
  type PlaceRow,
  placeJson,
  type SourceRow,
  sourceJson,
} from './json-shapes.ts';
import { allOf } from './predicates.ts';
import { send } from './send.ts';
import { splitQuery } from './split-query.ts';

export interface EventSummary {
  readonly count: number;
  /** Distinct articles that tell of them. */
  readonly articleCount: number;
  /** Distinct actors that took part. */
  readonly actorCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly goldstein: {
    readonly avg: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly sum: number | null;
  };
}

export interface Bucket<Value> {
  readonly value: Value;
  readonly count: number;
  readonly avgGoldstein: number | null;
}

/** `matching` holds each event once. */
function matching(query: EventQuery): SQL {
  const { from, where, id, distinct } = eventSource(splitQuery(query), { row: true });
  return sql`with matching as materialized (
    select ${distinct} ${id} as id, e.occurred_on, e.goldstein, e.type, e.quad, e.place_id
    from ${from} where ${allOf(where)})`;
}

export async function summariseEvents(
  queryable: Queryable,
  query: EventQuery,
): Promise<EventSummary> {
  const [found] = await send<{ row: EventSummary }>(
    queryable,
    sql`${matching(query)}
    select json_build_object('count', count(*), 'firstDate', min(occurred_on), 'lastDate', max(occurred_on),
      'articleCount', (select count(distinct r.article_id) from event_report r where r.event_id in (select id from matching)),
      'actorCount', (select count(distinct p.actor_id) from participant p where p.event_id in (select id from matching)),
      'goldstein', json_build_object('avg', avg(goldstein), 'min', min(goldstein), 'max', max(goldstein), 'sum', sum(goldstein))) as row
    from matching`,
  );
  if (!found) throw new Error('An aggregate without groups gives one row');
  return found.row;
}

export const eventDimensions = ['type', 'quad', 'mode', 'context', 'sector'] as const;
export type EventDimension = (typeof eventDimensions)[number];

const dimensions: Record<EventDimension, { from: SQL; value: SQL }> = {
  type: { from: sql`matching m`, value: sql`m.type` },
  quad: { from: sql`matching m`, value: sql`m.quad` },
  mode: {
    from: sql`matching m join event e on e.id = m.id cross join lateral unnest(e.modes) as v(value)`,
    value: sql`v.value`,
  },
  context: {
    from: sql`matching m join event e on e.id = m.id cross join lateral unnest(e.contexts) as v(value)`,
    value: sql`v.value`,
  },
  sector: {
    from: sql`matching m join lateral (select distinct unnest(p.sectors) as value from participant p where p.event_id = m.id) v on true`,
    value: sql`v.value`,
  },
};

/** Most frequent first; events without a value are in no bucket. */
export function countEventsBy(
  queryable: Queryable,
  query: EventQuery,
  dimension: EventDimension,
): Promise<Bucket<string>[]> {
  const { from, value } = dimensions[dimension];
  return send<Bucket<string>>(
    queryable,
    sql`${matching(query)}
    select ${value} as value, count(*)::int as count, avg(m.goldstein) as "avgGoldstein"
    from ${from} where ${value} is not null group by 1 order by 2 desc, 1`,
  );
}

export interface ActorBuckets {
  readonly role?: Role;
  /** Only of this kind: `COUNTRY` counts each country whose parts took part. Any kind counts participants themselves. */
  readonly kind?: string;
  readonly limit: number;
}

export function countEventsByActor(
  queryable: Queryable,
  query: EventQuery,
  { role, kind, limit }: ActorBuckets,
): Promise<Bucket<ActorRow>[]> {
  const flags = role ? flagOfRole(role) : facetFlags.actor | facetFlags.recipient;
  const took = kind
    ? sql`select f.entity_id as id, m.id as event_id, m.goldstein from matching m
        join event_facet f on f.event_id = m.id and f.flags & ${flags}::smallint <> 0
        join actor a on a.id = f.entity_id and a.kind = ${kind}`
    : sql`select distinct p.actor_id as id, m.id as event_id, m.goldstein from matching m
        join participant p on p.event_id = m.id ${role ? sql`and p.role = ${role}` : sql``}`;
  return entityBuckets(queryable, query, {
    took,
    table: sql`actor`,
    row: actorJson(sql`x`),
    limit,
  });
}

/** Of one kind, each with what lies in it: `COUNTRY`, `ADM1`, `CITY`, … */
export function countEventsByPlace(
  queryable: Queryable,
  query: EventQuery,
  { kind, limit }: { readonly kind: string; readonly limit: number },
): Promise<Bucket<PlaceRow>[]> {
  const took = sql`select p.id, m.id as event_id, m.goldstein from matching m
    join place_closure c on c.descendant_id = m.place_id
    join place p on p.id = c.ancestor_id and p.kind = ${kind}`;
  return entityBuckets(queryable, query, {
    took,
    table: sql`place`,
    row: placeJson(sql`x`),
    limit,
  });
}

export function countEventsBySource(
  queryable: Queryable,
  query: EventQuery,
  { limit }: { readonly limit: number },
): Promise<Bucket<SourceRow>[]> {
  const took = sql`select distinct r.source_id as id, m.id as event_id, m.goldstein from matching m
    join event_report r on r.event_id = m.id where r.source_id is not null`;
  return entityBuckets(queryable, query, {
    took,
    table: sql`news_source`,
    row: sourceJson(sql`x`),
    limit,
  });
}

interface CountedEntities {
  /** The entity's id, for each matching event that it took part in. */
  readonly took: SQL;
  /** Where entities of this sort are kept. */
  readonly table: SQL;
  /** One of them, called x, as JSON. */
  readonly row: SQL;
  readonly limit: number;
}

function entityBuckets<Row>(
  queryable: Queryable,
  query: EventQuery,
  { took, table, row, limit }: CountedEntities,
): Promise<Bucket<Row>[]> {
  return send<Bucket<Row>>(
    queryable,
    sql`${matching(query)},
    bucket as (
      select id, count(*)::int as count, avg(goldstein) as avg from (${took}) took
      group by id order by 2 desc, 1 limit ${limit})
    select ${row} as value, b.count, b.avg as "avgGoldstein"
    from bucket b join ${table} x on x.id = b.id order by b.count desc, x.id`,
  );
}

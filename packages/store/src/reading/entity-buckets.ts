/** How many of the events that match a query each actor, place or outlet has. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import type { Role } from '../vocabulary.ts';
import type { Bucket } from './event-statistics.ts';
import {
  type ActorRow,
  actorJson,
  type PlaceRow,
  placeJson,
  type SourceRow,
  sourceJson,
} from './json-shapes.ts';
import { matchingEvents } from './matching-events.ts';
import { flagsOf } from './posting-list.ts';
import { send } from './send.ts';

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
  const took = kind
    ? sql`select f.entity_id as id, m.id as event_id, m.goldstein from matching m
        join event_facet f on f.event_id = m.id and f.flags & ${flagsOf({ role })}::smallint <> 0
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
    sql`${matchingEvents(query)},
    bucket as (
      select id, count(*)::int as count, avg(goldstein) as avg from (${took}) took
      group by id order by 2 desc, 1 limit ${limit})
    select ${row} as value, b.count, b.avg as "avgGoldstein"
    from bucket b join ${table} x on x.id = b.id order by b.count desc, x.id`,
  );
}

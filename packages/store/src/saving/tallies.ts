/**
 * Counts that are kept rather than counted: per country pair and day, and per actor or place. A save takes what its
 * events contributed before and after, and adds the difference; `recomputeTallies` gets the same from the events themselves.
 * Rows are written in key order and last in the transaction: the busiest ones are everybody's.
 */

import { type SQL, sql } from 'drizzle-orm';
import { NIL } from 'uuid';
import type { Database } from '../database.ts';
import { facetFlags } from '../facet-flags.ts';
import { rowsOf } from '../rows-of.ts';
import { countryDay, entityTally } from '../schema.ts';
import { happenedFactualities, topicType } from '../vocabulary.ts';
import { inChunks } from './in-chunks.ts';

/** Stands for "any country" in `country_day`. */
export const anyEntity = NIL;

/** What a set of events adds to the tallies: counts by key of the row. */
export interface Contributions {
  readonly countryDays: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
}

/** All events, or those named. */
type Scope = readonly string[] | 'all';

const within = (column: SQL, scope: Scope): SQL =>
  scope === 'all' ? sql`true` : sql`${column} = any(${sql.param([...scope])}::uuid[])`;

const happenedEvents = (scope: Scope): SQL => sql`
  select id as event_id, occurred_on from event
  where status = 'ACTIVE' and type <> ${topicType} and not historical and factuality = any(${sql.param([...happenedFactualities])}::text[])
    and ${within(sql`id`, scope)}`;

const happenedFacets = (scope: Scope): SQL => sql`
  select entity_id, event_id from event_facet
  where flags & ${facetFlags.happened}::smallint <> 0 and ${within(sql`event_id`, scope)}`;

/** An event counts once for every pair of an actor country and a place country it has, "any" being one of each. */
const countryDaysOf = (scope: Scope): SQL => sql`
  with happened as materialized (${happenedEvents(scope)}),
  facet as materialized (${happenedFacets(scope)}),
  acting as (
    select f.event_id, f.entity_id from facet f join actor a on a.id = f.entity_id where a.kind = 'COUNTRY'
    union all select event_id, ${anyEntity}::uuid from happened),
  placed as (
    select f.event_id, f.entity_id from facet f join place p on p.id = f.entity_id where p.kind = 'COUNTRY'
    union all select event_id, ${anyEntity}::uuid from happened)
  select a.entity_id as actor_id, p.entity_id as place_id, h.occurred_on, count(*)::int as event_count
  from happened h join acting a on a.event_id = h.event_id join placed p on p.event_id = h.event_id
  group by 1, 2, 3`;

const entityTalliesOf = (scope: Scope): SQL => sql`
  select entity_id, count(*)::int as event_count from (${happenedFacets(scope)}) facet group by 1`;

export async function contributionsOf(
  tx: Database,
  eventIds: readonly string[],
): Promise<Contributions> {
  if (eventIds.length === 0) return { countryDays: new Map(), entities: new Map() };
  const rows = await rowsOf<{ key: string; n: number; day: boolean }>(
    tx,
    sql`select concat_ws(' ', actor_id, place_id, occurred_on) as key, event_count as n, true as day
      from (${countryDaysOf(eventIds)}) d
      union all select entity_id::text, event_count, false from (${entityTalliesOf(eventIds)}) t`,
  );
  const { true: days = [], false: entities = [] } = Object.groupBy(rows, ({ day }) =>
    day ? 'true' : 'false',
  );
  return { countryDays: toMap(days), entities: toMap(entities) };
}

export async function applyDifference(
  tx: Database,
  before: Contributions,
  after: Contributions,
): Promise<void> {
  const days = difference(before.countryDays, after.countryDays).map(([key, eventCount]) => {
    const [actorId = '', placeId = '', occurredOn = ''] = key.split(' ');
    return { actorId, placeId, occurredOn, eventCount };
  });
  const entities = difference(before.entities, after.entities).map(([entityId, eventCount]) => ({
    entityId,
    eventCount,
  }));
  for (const chunk of inChunks(days)) {
    await tx
      .insert(countryDay)
      .values(chunk)
      .onConflictDoUpdate({
        target: [countryDay.actorId, countryDay.placeId, countryDay.occurredOn],
        set: { eventCount: sql`${countryDay.eventCount} + excluded.event_count` },
      });
  }
  for (const chunk of inChunks(entities)) {
    await tx
      .insert(entityTally)
      .values(chunk)
      .onConflictDoUpdate({
        target: entityTally.entityId,
        set: { eventCount: sql`${entityTally.eventCount} + excluded.event_count` },
      });
  }
}

/** Counts everything anew. Saving must rest meanwhile. */
export async function recomputeTallies(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(countryDay);
    await tx.delete(entityTally);
    await tx.execute(
      sql`insert into country_day (actor_id, place_id, occurred_on, event_count) ${countryDaysOf('all')}`,
    );
    await tx.execute(
      sql`insert into entity_tally (entity_id, event_count) ${entityTalliesOf('all')}`,
    );
  });
}

function difference(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): [string, number][] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((key): [string, number] => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)])
    .filter(([, change]) => change !== 0);
}

function toMap(rows: readonly { key: string; n: number }[]): Map<string, number> {
  return new Map(rows.map(({ key, n }) => [key, n]));
}

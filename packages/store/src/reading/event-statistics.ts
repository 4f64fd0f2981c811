/**
 * Figures over all events that match a query, not only those of a page. Each is one statement over the same matching set; ask only
 * for what is shown.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import { matchingEvents } from './matching-events.ts';
import { send } from './send.ts';

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

export async function summariseEvents(
  queryable: Queryable,
  query: EventQuery,
): Promise<EventSummary> {
  const [found] = await send<{ row: EventSummary }>(
    queryable,
    sql`${matchingEvents(query)}
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
    sql`${matchingEvents(query)}
    select ${value} as value, count(*)::int as count, avg(m.goldstein) as "avgGoldstein"
    from ${from} where ${value} is not null group by 1 order by 2 desc, 1`,
  );
}

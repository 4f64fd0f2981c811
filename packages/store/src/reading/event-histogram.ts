/** Events per day, week, month, quarter or year, with the empty ones between, so that a chart needs no filling of gaps. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import { StoreFault } from '../store-fault.ts';
import { eventSource } from './event-source.ts';
import { allOf } from './predicates.ts';
import { send } from './send.ts';
import { splitQuery } from './split-query.ts';

export const dateIntervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type DateInterval = (typeof dateIntervals)[number];

export interface HistogramBucket {
  /** First day and last day. Weeks begin on Monday. */
  readonly start: string;
  readonly end: string;
  readonly count: number;
  readonly avgGoldstein: number | null;
}

const mostBuckets = 1000;

export async function eventHistogram(
  queryable: Queryable,
  query: EventQuery,
  interval: DateInterval,
): Promise<HistogramBucket[]> {
  const { from, where, id, distinct } = eventSource(splitQuery(query), { row: true });
  const unit = interval.toLowerCase();
  const step = interval === 'QUARTER' ? '3 months' : `1 ${unit}`;
  const buckets = await send<HistogramBucket>(
    queryable,
    sql`with matching as (select ${distinct} ${id} as id, e.occurred_on, e.goldstein from ${from} where ${allOf(where)}),
    counted as materialized (
      select date_trunc(${unit}, occurred_on::timestamp) as start, count(*)::int as count, avg(goldstein) as avg
      from matching group by 1),
    span as (
      select generate_series(min(start), max(start), ${step}::interval) as start from counted limit ${mostBuckets + 1})
    select to_char(s.start, 'YYYY-MM-DD') as start, to_char(s.start + ${step}::interval - interval '1 day', 'YYYY-MM-DD') as end,
      coalesce(c.count, 0) as count, c.avg as "avgGoldstein"
    from span s left join counted c on c.start = s.start order by s.start`,
  );
  if (buckets.length > mostBuckets) {
    throw new StoreFault(
      'FILTER_INVALID',
      `The events span more than ${mostBuckets} intervals of one ${unit}. Narrow the dates, or take a longer interval.`,
    );
  }
  return buckets;
}

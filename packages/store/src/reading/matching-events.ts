/** The events that match a query, as the statement begins that counts over them. */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery } from '../event-query.ts';
import { eventSource } from './event-source.ts';
import { allOf } from './predicates.ts';
import { splitQuery } from './split-query.ts';

/** `matching` holds each event once. */
export function matchingEvents(query: EventQuery): SQL {
  const { from, where, id, distinct } = eventSource(splitQuery(query), { row: true });
  return sql`with matching as materialized (
    select ${distinct} ${id} as id, e.occurred_on, e.goldstein, e.type, e.quad, e.place_id
    from ${from} where ${allOf(where)})`;
}

/** How many events match. Exact; from the kept tallies where one of them is the answer, by counting otherwise. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import { facetFlags } from '../facet-flags.ts';
import { anyEntity } from '../saving/tallies.ts';
import { eventSource } from './event-source.ts';
import { allOf, dayRange } from './predicates.ts';
import { send } from './send.ts';
import { type SplitQuery, splitQuery } from './split-query.ts';

export async function countEvents(queryable: Queryable, query: EventQuery): Promise<number> {
  const split = splitQuery(query);
  return (await countTallied(queryable, split)) ?? countRows(queryable, split);
}

async function countRows(queryable: Queryable, split: SplitQuery): Promise<number> {
  const { from, where, id, distinct } = eventSource(split, { row: false });
  const [row] = await send<{ count: number }>(
    queryable,
    sql`select count(${distinct} ${id})::int as count from ${from} where ${allOf(where)}`,
  );
  return row?.count ?? 0;
}

/**
 * What happened, of at most one actor in any role and one place: kept per day when both are countries. No row means that one of them is no
 * country, or that there is no such event; counting tells which.
 */
async function countTallied(
  queryable: Queryable,
  { onlyHappened, terms, date }: SplitQuery,
): Promise<number | undefined> {
  const actors = terms.filter(({ flags }) => flags === (facetFlags.actor | facetFlags.recipient));
  const places = terms.filter(({ flags }) => flags === facetFlags.place);
  const single = terms.every(({ ids }) => ids.length === 1);
  if (!onlyHappened || !single || actors.length > 1 || places.length > 1) return undefined;
  if (actors.length + places.length < terms.length) return undefined;
  const [row] = await send<{ count: number | null }>(
    queryable,
    sql`select sum(event_count)::int as count from country_day where ${allOf([
      sql`actor_id = ${actors[0]?.ids[0] ?? anyEntity}::uuid`,
      sql`place_id = ${places[0]?.ids[0] ?? anyEntity}::uuid`,
      ...dayRange(sql`occurred_on`, date),
    ])}`,
  );
  return row?.count ?? undefined;
}

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import { send } from './send.ts';

/** How many events that happened each of these actors and places has, its parts included; those without any are absent. */
export async function countEventsOf(
  queryable: Queryable,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const wanted = sql`any(${sql.param([...keys])}::text[])`;
  const rows = await send<{ key: string; count: number }>(
    queryable,
    sql`select e.key, t.event_count as count
      from (select key, id from actor where key = ${wanted} union all select key, id from place where key = ${wanted}) e
      join entity_tally t on t.entity_id = e.id where t.event_count > 0`,
    'event-counts',
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import { send } from './send.ts';

/** Rows of actors and places by the keys of the knowledge packages; keys that no event has named yet are absent, those of merged actors lead to the survivor. */
export async function findEntityIds(
  queryable: Queryable,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const wanted = sql`any(${sql.param([...keys])}::text[])`;
  const rows = await send<{ key: string; id: string }>(
    queryable,
    sql`select key, coalesce(merged_into_id, id) as id from actor where key = ${wanted} union all select key, id from place where key = ${wanted}`,
    'entity-ids',
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

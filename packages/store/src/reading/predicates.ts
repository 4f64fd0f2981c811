/** Small conditions that the others are put together of. Everything a user gave is a parameter. */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery } from '../event-query.ts';

export function allOf(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`true`;
  return sql`(${sql.join([...conditions], sql` and `)})`;
}

export const anyOf = (column: SQL, values: readonly string[], type = 'text'): SQL =>
  sql`${column} = any(${sql.param([...values])}::${sql.raw(type)}[])`;

/** One id is compared by equality: only then does the planner know that the posting list comes sorted by day. */
export function isOneOf(column: SQL, ids: readonly string[]): SQL {
  return ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : anyOf(column, ids, 'uuid');
}

export function dayRange(column: SQL, range: EventQuery['date']): SQL[] {
  return [
    ...(range?.from !== undefined ? [sql`${column} >= ${range.from}::date`] : []),
    ...(range?.to !== undefined ? [sql`${column} <= ${range.to}::date`] : []),
  ];
}

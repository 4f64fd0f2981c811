/** From a statement composed of fragments, every value a parameter, to one the database takes. */

import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Queryable } from '../database.ts';

const dialect = new PgDialect();

/** The text of a statement that has no values of its own, but names its parameters `$1`, `$2`, …. */
export function textOf(statement: SQL): string {
  return dialect.sqlToQuery(statement).sql;
}

/** Named: planned once, for statements whose best plan does not depend on the values. */
export async function send<Row extends object>(
  queryable: Queryable,
  statement: SQL,
  name?: string,
): Promise<Row[]> {
  const { sql: text, params: values } = dialect.sqlToQuery(statement);
  const { rows } = await queryable.query<Row>({ text, values, ...(name && { name }) });
  return rows;
}

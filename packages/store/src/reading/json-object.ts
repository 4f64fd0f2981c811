/** A JSON object of a row's columns: of all of them, or of those that someone wants. */

import { type SQL, sql } from 'drizzle-orm';

/** Names of the fields wanted; all of them when left out. A row holds nothing of the others. */
export type Fields = readonly string[] | undefined;

export type Columns<Row> = Readonly<Record<keyof Row & string, SQL>>;

/** Names that are no column are passed over: what a client asks for never becomes part of a statement. */
export function jsonObject(
  columns: Readonly<Record<string, SQL | undefined>>,
  fields?: Fields,
): SQL {
  const pairs = Object.entries(columns).flatMap(([name, value]) =>
    value !== undefined && (fields === undefined || fields.includes(name))
      ? [sql`${sql.raw(`'${name}'`)}, ${value}`]
      : [],
  );
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
}

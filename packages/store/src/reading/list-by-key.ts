/** Any list that is sorted by columns of its rows, page by page: after the last row seen, never by counting rows over. */

import { type SQL, sql } from 'drizzle-orm';
import { type CursorValue, decodeCursor, encodeCursor, fingerprintOf } from '../cursor.ts';
import type { Queryable } from '../database.ts';
import { type Page, type PageRequest, pageOf, readingOf } from '../page.ts';
import { allOf } from './event-conditions.ts';
import { send } from './send.ts';
import type { SortColumn } from './sort-column.ts';

export interface KeyedList {
  /** What this list is a list of, filter and order included: its cursors serve no other. */
  readonly list: object;
  /** One JSON value. */
  readonly row: SQL;
  readonly from: SQL;
  readonly where: readonly SQL[];
  /** Together unique, all in one direction. */
  readonly sort: readonly SortColumn[];
  readonly descending: boolean;
}

export async function listByKey<Row>(
  queryable: Queryable,
  request: PageRequest,
  { list, row, from, where, sort, descending }: KeyedList,
): Promise<Page<Row>> {
  const reading = readingOf(request);
  const fingerprint = fingerprintOf(list);
  const downward = descending !== reading.backward;
  const direction = downward ? sql` desc` : sql` asc`;
  const after =
    reading.cursor === undefined ? [] : [rowsAfter(reading.cursor, fingerprint, sort, downward)];
  const order = sort.map(({ column }) => sql`${column}${direction}`);
  const read = await send<{ row: Row; key: CursorValue[] }>(
    queryable,
    sql`select ${row} as row, json_build_array(${sql.join(
      sort.map(({ output }) => output),
      sql`, `,
    )}) as key
      from ${from} where ${allOf([...where, ...after])}
      order by ${sql.join(order, sql`, `)} limit ${reading.size + 1}`,
  );
  const page = pageOf(read, reading, ({ key }) => encodeCursor(key, fingerprint));
  return { ...page, rows: page.rows.map((one) => one.row) };
}

function rowsAfter(
  cursor: string,
  fingerprint: string,
  sort: readonly SortColumn[],
  downward: boolean,
): SQL {
  const values = decodeCursor(
    cursor,
    fingerprint,
    sort.map(({ type }) => type),
  );
  const columns = sql.join(
    sort.map(({ column }) => column),
    sql`, `,
  );
  const bounds = sql.join(
    sort.map(({ cast }, at) => sql`${values[at]}::${cast}`),
    sql`, `,
  );
  return sql`(${columns}) ${downward ? sql`<` : sql`>`} (${bounds})`;
}

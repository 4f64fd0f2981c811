/** Any list that is sorted by columns of its rows, page by page: after the last row seen, never by counting rows over. */

import { type SQL, sql } from 'drizzle-orm';
import { type CursorValue, decodeCursor, encodeCursor, fingerprintOf } from '../cursor.ts';
import type { Queryable } from '../database.ts';
import { type Page, type PageRequest, pageOf, readingOf } from '../page.ts';
import { allOf } from './predicates.ts';
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

/** The page is found by its sort columns alone, and JSON made of its rows only: made first, it would be made of every row there is. */
export async function listByKey<Row>(
  queryable: Queryable,
  request: PageRequest,
  { list, row, from, where, sort, descending }: KeyedList,
): Promise<Page<Row>> {
  const reading = readingOf(request);
  const fingerprint = fingerprintOf(list);
  const downward = descending !== reading.backward;
  const after =
    reading.cursor === undefined ? [] : [rowsAfter(reading.cursor, fingerprint, sort, downward)];
  const columns = sort.map(({ column }) => column);
  const order = columns.map((column) => sql`${column}${downward ? sql` desc` : sql` asc`}`);
  const keys = columns.map((column, at) => sql`${column} as ${keyName(at)}`);
  const onPage = columns.map((column, at) => sql`${column} = page.${keyName(at)}`);
  const read = await send<{ row: Row; key: CursorValue[] }>(
    queryable,
    sql`with page as materialized (
      select ${commas(keys)} from ${from} where ${allOf([...where, ...after])}
      order by ${commas(order)} limit ${reading.size + 1})
    select ${row} as row, json_build_array(${commas(sort.map(({ output }) => output))}) as key
    from ${from}, page where ${allOf([...where, ...onPage])} order by ${commas(order)}`,
  );
  const page = pageOf(read, reading, ({ key }) => encodeCursor(key, fingerprint));
  return { ...page, rows: page.rows.map((one) => one.row) };
}

const keyName = (at: number): SQL => sql.raw(`k${at}`);

const commas = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

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
  const columns = commas(sort.map(({ column }) => column));
  const bounds = commas(sort.map(({ cast }, at) => sql`${values[at]}::${cast}`));
  return sql`(${columns}) ${downward ? sql`<` : sql`>`} (${bounds})`;
}

/** The two shapes in which the rest of the store, and its users, see a database. */

import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** Writing goes through this: PGlite, PostgreSQL and a transaction on either satisfy it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /**
   * Named statements are planned once and soon for any values; leave unnamed what must be planned for its own.
   * The same name always means the same text.
   */
  readonly name?: string;
}

/** Reading goes through this: statements with a say in how they are planned. */
export interface Queryable {
  query<Row extends object>(statement: Statement): Promise<{ rows: Row[] }>;
}

/** One connection, or a transaction on one: both ways in, seeing the same. */
export interface Connection extends Queryable {
  readonly db: Database;
}

export interface OpenDatabase extends Connection {
  readonly kind: 'pglite' | 'postgres';
  /** Everything inside is one transaction, rolled back when it throws. */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Brings a database to the schema of this version. Several processes may start at once: an advisory lock lets one migrate
 * while the others wait and then find nothing to do. A database from a newer version is refused rather than guessed at.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type { Database, OpenDatabase } from './database.ts';
import { rowsOf } from './rows-of.ts';
import { StoreFault } from './store-fault.ts';

const migrationsFolder = join(import.meta.dirname, '../migrations');

/** Any number will do, as long as nobody else uses it: "dateli" in ASCII. */
const lockKey = 0x646174656c69;

export interface Migrated {
  /** Names of the migrations that ran; empty when the database was current. */
  readonly applied: readonly string[];
}

export function migrate({ db }: Pick<OpenDatabase, 'db'>): Promise<Migrated> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockKey}::bigint)`);
    const known = readJournal();
    const last = await lastApplied(tx);
    refuseNewer(last, known);
    const files = readMigrationFiles({ migrationsFolder });
    for (const file of files) if (file.folderMillis > last) await apply(tx, file);
    return { applied: known.filter(({ when }) => when > last).map(({ tag }) => tag) };
  });
}

/** As drizzle's own migrator does it, whose table this is; that one insists on a transaction of its own, outside the lock. */
async function apply(tx: Database, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await tx.execute(sql.raw(statement));
  await tx.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
  );
}

interface JournalEntry {
  readonly tag: string;
  readonly when: number;
}

function readJournal(): readonly JournalEntry[] {
  const text = readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8');
  return (JSON.parse(text) as { entries: JournalEntry[] }).entries;
}

/** When the newest migration of this database was written; 0 for an empty database. */
async function lastApplied(db: Database): Promise<number> {
  await db.execute(sql`create schema if not exists drizzle`);
  await db.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
  const [row] = await rowsOf<{ last: string | null }>(
    db,
    sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`,
  );
  return Number(row?.last ?? 0);
}

function refuseNewer(last: number, known: readonly JournalEntry[]): void {
  const newest = known.at(-1);
  if (!newest || last <= newest.when) return;
  throw new StoreFault(
    'SCHEMA_NEWER',
    `The database was migrated by a newer version (migration of ${new Date(last).toISOString()}; this version ends with ${newest.tag}). Run that version, or a newer one.`,
  );
}

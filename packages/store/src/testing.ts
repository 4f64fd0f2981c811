/**
 * Real databases for tests, of this package and of those built on it: embedded in memory always, PostgreSQL where
 * `TEST_DATABASE_URL` names a server. Open one per file, run each test in `rolledBack`: starting costs seconds, a
 * rollback milliseconds.
 */

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Connection, OpenDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

export * from './sample-record.ts';

export interface TestDatabaseKind {
  readonly name: string;
  /** False where this machine has no such server: skip, and let the name say so. */
  readonly available: boolean;
  open(): Promise<TestDatabase>;
}

export interface TestDatabase extends OpenDatabase {
  /** Runs one test; whatever it wrote is gone afterwards. */
  rolledBack(test: (connection: Connection) => Promise<void>): Promise<void>;
}

const serverUrl = process.env.TEST_DATABASE_URL;

export const testDatabases: readonly TestDatabaseKind[] = [
  { name: 'PGlite', available: true, open: () => openTestDatabase() },
  {
    name: serverUrl ? 'PostgreSQL' : 'PostgreSQL (skipped: TEST_DATABASE_URL is not set)',
    available: Boolean(serverUrl),
    open: () => openTestDatabase(serverUrl),
  },
];

/** Embedded in memory, or a fresh database on the server given, dropped when closed. */
export async function openTestDatabase(url?: string): Promise<TestDatabase> {
  const scratch = url ? await createScratch(url) : undefined;
  const opened = await openDatabase(scratch ? { url: scratch.url } : {});
  await migrate(opened);
  return {
    ...opened,
    rolledBack: (test) => rolledBack(opened, test),
    close: async () => {
      await opened.close();
      await scratch?.drop();
    },
  };
}

class Rollback extends Error {}

async function rolledBack(
  opened: OpenDatabase,
  test: (connection: Connection) => Promise<void>,
): Promise<void> {
  const undo = new Rollback();
  try {
    await opened.transaction(async (connection) => {
      await test(connection);
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
}

async function createScratch(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `dateline_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  await onServer(url, `create database ${name}`);
  return { url: scratch.href, drop: () => onServer(url, `drop database ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Opens the one or the other database behind the same interface. The address comes from the caller: the store
 * reads no environment.
 */

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Connection, OpenDatabase } from './database.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { createEmbeddedEngine } from './embedded-engine.ts';
import { asLoss, runStatement } from './run-statement.ts';
import * as schema from './schema.ts';
import { StoreFault } from './store-fault.ts';

export interface OpenOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url?: string;
  /** Where the embedded database keeps its files. Neither url nor directory: it lives in memory. */
  readonly directory?: string;
  /** Longer statements end with a fault. Unlimited when left out. */
  readonly statementTimeoutMs?: number;
  /** Connections to PostgreSQL; the embedded database has one. */
  readonly poolSize?: number;
}

export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const opened = options.url ? openPostgres(options.url, options) : openEmbedded(options);
  try {
    await opened.query({ text: 'select 1', values: [] });
    return opened;
  } catch (error) {
    await opened.close();
    throw asOpeningFault(error, options);
  }
}

function openPostgres(url: string, options: OpenOptions): OpenDatabase {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new StoreFault(
      'DATABASE_ADDRESS_INVALID',
      `The database address must begin with postgres://, not "${url.split(':')[0]}:".`,
    );
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'dateline',
    ...(options.statementTimeoutMs && { statement_timeout: options.statementTimeoutMs }),
  });
  return overPool(pool, 'postgres', () => pool.end());
}

/** The pool has one connection, so that transactions of one process queue instead of mingling in PGlite's only session. */
function openEmbedded(options: OpenOptions): OpenDatabase {
  const directory = options.directory ? resolve(options.directory) : null;
  const lock = directory ? lockParent(directory) : undefined;
  const engine = createEmbeddedEngine({
    directory,
    statementTimeoutMs: options.statementTimeoutMs,
  });
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => engine.connect(),
  });
  return overPool(pool, 'pglite', async () => {
    await pool.end();
    await engine.close();
    lock?.release();
  });
}

function lockParent(directory: string): DirectoryLock {
  mkdirSync(dirname(directory), { recursive: true });
  const lock = lockDirectory(directory);
  const onExit = (): void => lock.release();
  process.once('exit', onExit);
  return {
    release: () => {
      process.off('exit', onExit);
      lock.release();
    },
  };
}

function overPool(
  pool: pg.Pool,
  kind: OpenDatabase['kind'],
  close: () => Promise<void>,
): OpenDatabase {
  // A connection that breaks is replaced by the pool. Whoever used it hears of it from the statement; without these listeners the
  // process would hear of it too, and end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;
  return {
    kind,
    db: drizzle(pool, { schema }),
    query: (statement) => runStatement(pool, statement),
    transaction: (work) => inTransaction(pool, work),
    close: () => (closing ??= close()),
  };
}

/** When a statement ends the connection, rolling back fails as well; the first failure is the one to tell. */
async function inTransaction<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw asLoss(error);
  });
  let failure: unknown;
  try {
    return await drizzle(client, { schema }).transaction(async (tx) => {
      try {
        return await work({ db: tx, query: (statement) => runStatement(client, statement) });
      } catch (error) {
        failure = error;
        throw error;
      }
    });
  } catch (error) {
    throw failure ?? error;
  } finally {
    client.release();
  }
}

function asOpeningFault(error: unknown, { url }: OpenOptions): unknown {
  const isLoss = error instanceof StoreFault && error.code === 'DATABASE_UNREACHABLE';
  if ((error instanceof StoreFault && !isLoss) || !url) return error;
  const { host } = new URL(url);
  const first = isLoss ? error.cause : error;
  const reason = first instanceof Error ? first.message : String(first);
  return new StoreFault(
    'DATABASE_UNREACHABLE',
    `PostgreSQL at ${host} cannot be used: ${reason}. Check that it runs and that address, user and password are right.`,
    { cause: error },
  );
}

/** A database of its own for one run: on the server given, or on one started here for as long as the run takes. */
import pg from 'pg';
import { findPostgresBinaries, startPostgres } from '../../testkit/postgres-server.ts';

export interface BenchDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** Loading is not what is measured, and what is measured fits into memory on any machine that runs it. */
const settings = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  synchronous_commit: 'off',
};

/** Undefined where there is no PostgreSQL to be had. */
export async function openBenchDatabase(
  serverUrl: string | undefined,
): Promise<BenchDatabase | undefined> {
  if (serverUrl !== undefined) return createScratch(serverUrl);
  const binaries = findPostgresBinaries();
  return binaries === undefined ? undefined : startPostgres(binaries, settings);
}

async function createScratch(serverUrl: string): Promise<BenchDatabase> {
  const name = `dateline_bench_${process.pid}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    close: () => onServer(serverUrl, `drop database ${name} with (force)`),
  };
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

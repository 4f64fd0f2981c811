/** A database of its own for one run: on the server given, or on one started here for as long as the run takes. */
import { findPostgresBinaries, startPostgres } from '../../testkit/postgres-server.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../testkit/scratch-database.ts';

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
): Promise<ScratchDatabase | undefined> {
  if (serverUrl !== undefined) return createScratchDatabase(serverUrl);
  const binaries = findPostgresBinaries();
  return binaries === undefined ? undefined : startPostgres(binaries, settings);
}

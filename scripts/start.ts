/**
 * `npm start`: everything a newcomer needs to see, in one process over one database. Brings the schema up to date,
 * takes in the sample articles (once: a second start finds them unchanged), prints the flagship answer, and serves
 * the API and the playground until Ctrl-C.
 */
import { join } from 'node:path';
import { readEnvironment } from '@dateline/server/environment';
import { migrate, openDatabase } from '@dateline/store';

const samples = join(import.meta.dirname, '..', 'apps', 'ingest', 'samples');
const exitCodes = { done: 0, failed: 1, interrupted: 130 };
const stopping = new AbortController();
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  process.exitCode = await start();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = exitCodes.failed;
}

async function start(): Promise<number> {
  const { host, port, database, allowedOrigins, lexiconDirectory } = readEnvironment();
  // The embedded database wakes in a thread of its own, while this one loads the rest.
  const opening = openDatabase({ ...database, statementTimeoutMs: 15_000 });
  const loading = Promise.all([import('@dateline/ingest'), import('@dateline/server')]);
  const store = await opening;
  try {
    const [{ createProcessContext, runEvents, runIngest }, { startServer }] = await loading;
    await migrate(store);
    // Each command would close the database it opened; this one outlives them.
    const openStore = async () => ({ ...store, close: async () => {} });
    const context = { ...createProcessContext({ stopping: stopping.signal }), openStore };
    await runIngest([samples], {}, context);
    if (stopping.signal.aborted) return exitCodes.interrupted;
    await context.print('\nEvents involving Russia in Syria\n\n');
    await runEvents({ actor: ['Russia'], location: 'Syria', type: [], limit: 20 }, context);
    const knowledge = await context.knowledge();
    const server = await startServer({
      database: store,
      host,
      port,
      allowedOrigins,
      lexiconDirectory,
      knowledge,
    });
    await context.print(`\nGraphQL and playground: ${server.url} (Ctrl-C stops)\n`);
    await stopped();
    await server.close();
    return exitCodes.done;
  } finally {
    await store.close();
  }
}

function stop(): void {
  if (stopping.signal.aborted) process.exit(exitCodes.interrupted);
  stopping.abort();
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener('abort', () => resolve());
  });
}

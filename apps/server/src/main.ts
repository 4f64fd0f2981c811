/** The server as a process: opens what it needs in order, closes it in the opposite order on SIGTERM or SIGINT. */
import { ExtractFault } from '@dateline/extract';
import { migrate, openDatabase, StoreFault } from '@dateline/store';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { ServerFault } from './server-fault.ts';
import { startServer } from './start-server.ts';

try {
  await serve();
} catch (error) {
  if (!isFault(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'ENVIRONMENT_INVALID' ? 2 : 1;
}

function isFault(error: unknown): error is ServerFault | StoreFault | ExtractFault {
  return [ServerFault, StoreFault, ExtractFault].some((fault) => error instanceof fault);
}

async function serve(): Promise<void> {
  const { database: place, logLevel, ...listening } = readEnvironment();
  const logger = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  const database = await openDatabase({ ...place, statementTimeoutMs: 15_000 });
  try {
    await migrate(database);
    const server = await startServer({ database, logger, ...listening });
    logger.info({ url: server.url }, 'serving');
    logger.info({ signal: await toldToStop() }, 'closing');
    await server.close();
  } finally {
    await database.close();
  }
  logger.info('closed');
}

/** Signals after the first change nothing: closing goes on and ends by itself. */
function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
}

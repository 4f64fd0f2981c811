/** The server as a process: opens what it needs in order, closes it in the opposite order on SIGTERM or SIGINT. */
import { migrate, openDatabase } from '@dateline/store';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { startServer } from './start-server.ts';

const environment = readEnvironmentOrExit();
const logger = pino({ level: environment.logLevel }, pino.destination({ dest: 2, sync: true }));
const database = await openDatabase({ ...environment.database, statementTimeoutMs: 15_000 });
await migrate(database);
const server = await startServer({
  database,
  host: environment.host,
  port: environment.port,
  logger,
});
logger.info({ url: server.url }, 'serving');

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

/** Signals may come twice; both are closed once. */
async function stop(): Promise<void> {
  logger.info('closing');
  await server.close();
  await database.close();
  logger.info('closed');
}

function readEnvironmentOrExit() {
  try {
    return readEnvironment();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

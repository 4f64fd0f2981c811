/**
 * The thread PGlite lives in: bytes of the PostgreSQL protocol in, bytes out. It blocks its thread while a statement runs,
 * so it must not be the one that serves requests.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { FromWorker, ToWorker } from './embedded-stream.ts';

const port = parentPort;
if (!port) throw new Error('embedded-worker.ts runs in a worker thread only');

const { directory } = workerData as { directory: string | null };
const database = await PGlite.create(directory ?? 'memory://');
const answer = (message: FromWorker): void => port.postMessage(message);

let last = Promise.resolve();
port.on('message', (message: ToWorker) => {
  last = last.then(() => handle(message));
});
answer({ kind: 'ready' });

async function handle(message: ToWorker): Promise<void> {
  if (message.kind === 'close') {
    await database.close();
    answer({ kind: 'closed' });
    port?.close();
    return;
  }
  const bytes = await database.execProtocolRaw(message.bytes);
  answer({ kind: 'bytes', bytes });
}

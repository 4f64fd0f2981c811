/**
 * PGlite in a thread of its own, started on first use and again after it had to be stopped. PGlite ignores
 * `statement_timeout`; the only way to end a statement is to end the thread. What was committed lies in the write-ahead log
 * and is there when the next one opens the directory; a database in memory is gone with its thread.
 */

import { Worker } from 'node:worker_threads';
import { EmbeddedStream, type FromWorker, type ToWorker } from './embedded-stream.ts';
import { StoreFault } from './errors.ts';

export interface EmbeddedEngine {
  connect(): EmbeddedStream;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Null keeps everything in memory. */
  readonly directory: string | null;
  readonly statementTimeoutMs: number | undefined;
}

/** The longest a timer can run, some 24 days: as good as never. */
const longestTimer = 2 ** 31 - 1;

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  readonly failed: Promise<never>;
}

export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  let thread: Thread | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const current = (): Thread => {
    thread ??= startThread(options.directory, () => {
      thread = undefined;
    });
    return thread;
  };

  const exchange = (bytes: Uint8Array): Promise<Uint8Array> => {
    const answer = queue.then(() => exchangeOnce(current(), bytes, options.statementTimeoutMs));
    queue = answer.catch(() => undefined);
    return answer;
  };

  return {
    connect: () => new EmbeddedStream(exchange),
    close: async () => {
      await queue;
      if (thread) await stopThread(thread);
      thread = undefined;
    },
  };
}

function startThread(directory: string | null, onExit: () => void): Thread {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { directory },
    // Options of this process, such as one that says what its input is, would stop the thread from starting.
    execArgv: [],
  });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', (cause) => reject(lost(directory, cause)));
    worker.once('exit', () => {
      onExit();
      reject(lost(directory));
    });
  });
  failed.catch(() => undefined);
  const ready = nextMessage(worker, 'ready').then(() => undefined);
  return { worker, ready, failed };
}

async function exchangeOnce(
  { worker, ready, failed }: Thread,
  bytes: Uint8Array,
  timeoutMs: number | undefined,
): Promise<Uint8Array> {
  await Promise.race([ready, failed]);
  const answer = nextMessage(worker, 'bytes');
  send(worker, { kind: 'bytes', bytes: new Uint8Array(bytes) });
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    void worker.terminate();
  }, timeoutMs ?? longestTimer);
  try {
    return (await Promise.race([answer, failed])).bytes;
  } catch (error) {
    throw expired ? tooSlow(timeoutMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

async function stopThread({ worker, ready, failed }: Thread): Promise<void> {
  await Promise.race([ready, failed]);
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  send(worker, { kind: 'close' });
  await exited;
}

function nextMessage<Kind extends FromWorker['kind']>(
  worker: Worker,
  kind: Kind,
): Promise<Extract<FromWorker, { kind: Kind }>> {
  return new Promise((resolve) => {
    const listen = (message: FromWorker): void => {
      if (message.kind !== kind) return;
      worker.off('message', listen);
      resolve(message as Extract<FromWorker, { kind: Kind }>);
    };
    worker.on('message', listen);
  });
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function tooSlow(timeoutMs: number | undefined): StoreFault {
  return new StoreFault(
    'STATEMENT_TIMEOUT',
    `The statement was stopped after ${timeoutMs} ms. Narrow the filter, or raise the statement timeout.`,
  );
}

function lost(directory: string | null, cause?: unknown): StoreFault {
  const where = directory
    ? `The embedded database ${directory}`
    : 'The embedded database in memory';
  return new StoreFault(
    'EMBEDDED_DATABASE_LOST',
    `${where} stopped. Repeat the call; if it stops again, see the cause.`,
    { cause },
  );
}

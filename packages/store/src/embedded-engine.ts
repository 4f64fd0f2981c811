/**
 * PGlite in a thread of its own, started on first use and again after it had to be stopped. PGlite ignores
 * `statement_timeout`; the only way to end a statement is to end the thread. What was committed lies in the write-ahead log
 * and is there when the next one opens the directory; a database in memory is gone with its thread.
 */

import { Worker } from 'node:worker_threads';
import { EmbeddedStream, type FromWorker, type ToWorker } from './embedded-stream.ts';
import { StoreFault } from './store-fault.ts';

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
  readonly directory: string | null;
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
  worker.once('exit', onExit);
  // Whoever waits for an answer hears of an error as well; without this listener the process would end when nobody waits.
  worker.on('error', () => undefined);
  const ready = nextMessage({ worker, directory }, 'ready').then(() => undefined);
  ready.catch(() => undefined);
  return { worker, ready, directory };
}

async function exchangeOnce(
  thread: Thread,
  bytes: Uint8Array,
  timeoutMs: number | undefined,
): Promise<Uint8Array> {
  await thread.ready;
  const answer = nextMessage(thread, 'bytes');
  send(thread.worker, { kind: 'bytes', bytes: new Uint8Array(bytes) });
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    void thread.worker.terminate();
  }, timeoutMs ?? longestTimer);
  try {
    return (await answer).bytes;
  } catch (error) {
    throw expired ? tooSlow(timeoutMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

async function stopThread({ worker, ready }: Thread): Promise<void> {
  await ready;
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  send(worker, { kind: 'close' });
  await exited;
}

/**
 * The next message of a kind, or the end of the thread. Listeners are taken off with either: a promise of the thread's end that all
 * waits raced with would keep every answer for as long as the thread lives.
 */
function nextMessage<Kind extends FromWorker['kind']>(
  { worker, directory }: Pick<Thread, 'worker' | 'directory'>,
  kind: Kind,
): Promise<Extract<FromWorker, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromWorker): void => {
      if (message.kind !== kind) return;
      settle();
      resolve(message as Extract<FromWorker, { kind: Kind }>);
    };
    const onError = (cause: unknown): void => {
      settle();
      reject(lost(directory, cause));
    };
    const onExit = (): void => onError(undefined);
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
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

/**
 * Threads for work that may never end. Each call has a time cap; a thread that exceeds it is terminated and
 * replaced, which is the only way to stop a running computation in JavaScript.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { IngestFault, type IngestFaultCode } from '../ingest-fault.ts';
import { present } from '../present.ts';
import { reasonOf } from '../reason-of.ts';

export interface PoolOptions {
  readonly module: URL;
  readonly threads: number;
  readonly timeoutMs: number;
  /** Bounds the memory of one thread, so that one input cannot take the whole machine. */
  readonly maxHeapMb: number;
  /** What each thread starts with; found there as `workerData` of Piscina. */
  readonly given?: object;
  /** Codes of the faults that stand for "took too long" and "broke". */
  readonly onTimeout: IngestFaultCode;
  readonly onCrash: IngestFaultCode;
}

export interface KillablePool {
  /** Runs the module's export `name`. Throws an IngestFault when it exceeds the cap or breaks. */
  run<T>(name: string, input: unknown): Promise<T>;
  close(): Promise<void>;
}

/** What functions in a worker return: faults do not survive the way between threads as classes. */
export type WorkerAnswer<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly code: IngestFaultCode; readonly message: string };

/** What functions in a worker are called with. */
export interface WorkerTask<Input> {
  readonly input: Input;
  /** Told when the work begins: waiting for a thread, or for its models to load, is nobody's fault. */
  readonly begun: MessagePort;
}

/** Does the work and turns faults into values; to be used inside workers. */
export function answer<Input, T>(
  { input, begun }: WorkerTask<Input>,
  work: (input: Input) => T,
): WorkerAnswer<T> {
  begun.postMessage(null);
  begun.close();
  try {
    return { status: 'done', value: work(input) };
  } catch (cause) {
    if (!(cause instanceof IngestFault)) throw cause;
    return { status: 'failed', code: cause.code, message: cause.message };
  }
}

export function createKillablePool(options: PoolOptions): KillablePool {
  let pool: Piscina | undefined;
  const start = () =>
    new Piscina({
      filename: options.module.href,
      minThreads: 1,
      maxThreads: Math.min(options.threads, availableParallelism()),
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb },
      ...present('workerData', options.given),
    });
  return {
    async run<T>(name: string, input: unknown): Promise<T> {
      pool ??= start();
      const result = await runOnce<T>(pool, { name, input }, options);
      if (result.status === 'failed') throw new IngestFault(result.code, result.message);
      return result.value;
    },
    async close() {
      await pool?.destroy();
    },
  };
}

async function runOnce<T>(
  pool: Piscina,
  { name, input }: { readonly name: string; readonly input: unknown },
  { timeoutMs, onTimeout, onCrash }: PoolOptions,
): Promise<WorkerAnswer<T>> {
  const cap = new AbortController();
  const { port1: listening, port2: begun } = new MessageChannel();
  let timer: NodeJS.Timeout | undefined;
  listening.once('message', () => {
    timer = setTimeout(() => cap.abort(), timeoutMs);
  });
  try {
    const task = { input, begun };
    return await pool.run(task, { name, signal: cap.signal, transferList: [begun] });
  } catch (cause) {
    if (!cap.signal.aborted) throw new IngestFault(onCrash, reasonOf(cause), { cause });
    throw new IngestFault(onTimeout, `It took longer than ${timeoutMs} ms and was stopped.`, {
      cause,
    });
  } finally {
    clearTimeout(timer);
    listening.close();
  }
}

/**
 * Threads for work that may never end. Each call has a time cap; a thread that exceeds it is terminated and
 * replaced, which is the only way to stop a running computation in JavaScript.
 */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type IngestErrorCode, IngestFault, reasonOf } from '../errors.ts';

export interface PoolOptions {
  readonly module: URL;
  readonly threads: number;
  readonly timeoutMs: number;
  /** Bounds the memory of one thread, so that one input cannot take the whole machine. */
  readonly maxHeapMb: number;
  /** Codes of the faults that stand for "took too long" and "broke". */
  readonly onTimeout: IngestErrorCode;
  readonly onCrash: IngestErrorCode;
  readonly workerData?: unknown;
}

export interface KillablePool {
  /** Runs the module's export `name`. Throws an IngestFault when it exceeds the cap or breaks. */
  run<T>(name: string, input: unknown): Promise<T>;
  close(): Promise<void>;
}

/** What functions in a worker return: faults do not survive the way between threads as classes. */
export type WorkerAnswer<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly code: IngestErrorCode; readonly message: string };

/** Calls the function and turns faults into values; to be used inside workers. */
export function answer<T>(work: () => T): WorkerAnswer<T> {
  try {
    return { status: 'done', value: work() };
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
      workerData: options.workerData,
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
  options: PoolOptions,
): Promise<WorkerAnswer<T>> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    return await pool.run(input, { name, signal });
  } catch (cause) {
    if (signal.aborted) {
      const message = `It took longer than ${options.timeoutMs} ms and was stopped.`;
      throw new IngestFault(options.onTimeout, message, { cause });
    }
    throw new IngestFault(options.onCrash, reasonOf(cause), { cause });
  }
}

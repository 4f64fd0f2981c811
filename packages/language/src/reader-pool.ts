/**
 * Reading on several threads. At most a few texts wait per thread; who reads a stream is held back
 * until there is room, so memory stays bounded however fast texts arrive.
 */

import { Worker } from 'node:worker_threads';
import type { Document } from './document.ts';
import { LanguageFault } from './language-fault.ts';
import type { ReadOptions } from './reader.ts';
import type { ReadAnswer, ReadRequest } from './reader-worker.ts';

export interface PoolText extends ReadOptions {
  readonly text: string;
}

export interface ReaderPool {
  read(text: string, options?: ReadOptions): Promise<Document>;
  /** Documents in the order of the texts; takes a text only when a thread is about to be free. */
  readAll(texts: Iterable<PoolText> | AsyncIterable<PoolText>): AsyncGenerator<Document>;
  /** Lets what is in hand finish. Twice without harm. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
}

/** One text being read and one waiting, so that no thread idles between two. */
const IN_HAND = 2;

export function openReaderPool({ threads }: PoolOptions): ReaderPool {
  const lanes = Array.from({ length: Math.max(1, threads) }, () => new Lane());
  let closing: Promise<void> | undefined;

  const read = (text: string, options: ReadOptions = {}): Promise<Document> => {
    if (closing)
      return Promise.reject(
        new LanguageFault(
          'POOL_CLOSED',
          'The reader pool is closed; open another one to read more.',
        ),
      );
    const lane = lanes.reduce((least, other) => (other.pending < least.pending ? other : least));
    return lane.read(text, options);
  };

  return {
    read,
    async *readAll(texts) {
      const waiting: Promise<Document>[] = [];
      for await (const { text, ...options } of texts) {
        const document = read(text, options);
        // Whoever stops early must not leave an unhandled failure behind.
        document.catch(() => undefined);
        waiting.push(document);
        if (waiting.length >= lanes.length * IN_HAND) yield (await waiting.shift()) as Document;
      }
      for (const document of waiting) yield await document;
    },
    close() {
      closing ??= Promise.all(lanes.map((lane) => lane.close())).then(() => undefined);
      return closing;
    },
  };
}

interface Waiting {
  readonly text: string;
  readonly resolve: (document: Document) => void;
  readonly reject: (error: Error) => void;
}

/** One thread and what it has been asked. A thread that dies fails its texts and is replaced. */
class Lane {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #idle: (() => void) | undefined;

  get pending(): number {
    return this.#waiting.size;
  }

  read(text: string, options: ReadOptions): Promise<Document> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { text, resolve, reject });
      worker.postMessage({ id, text, options } satisfies ReadRequest);
    });
  }

  async close(): Promise<void> {
    if (this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./reader-worker.ts', import.meta.url));
    worker.on('message', (answer: ReadAnswer) => this.#settle(answer));
    worker.on('error', (cause) => this.#fail(worker, cause));
    return worker;
  }

  #settle(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('document' in answer) waiting?.resolve({ text: waiting.text, ...answer.document });
    else waiting?.reject(new LanguageFault(answer.code, answer.message));
    if (this.#waiting.size === 0) this.#idle?.();
  }

  #fail(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) {
      reject(
        new LanguageFault('WORKER_FAILED', 'A reading thread died; the text may be read again.', {
          cause,
        }),
      );
    }
    this.#waiting.clear();
    this.#idle?.();
  }
}

/**
 * What node-postgres takes for a socket when the database is embedded: bytes written go to the worker thread, its answer comes
 * back as bytes to read. So one driver, one set of type parsers and one pool serve PGlite and PostgreSQL alike.
 */

import { Duplex } from 'node:stream';

export type ToWorker = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'close' };
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'closed' };

/** Sends a complete batch of protocol messages and resolves with the whole answer. */
export type Exchange = (bytes: Uint8Array) => Promise<Uint8Array>;

export class EmbeddedStream extends Duplex {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    super();
    this.#exchange = exchange;
  }

  /** PGlite has one session for ever; a new connection must not meet what an earlier one left in it. */
  connect(): this {
    this.#exchange(simpleQuery('rollback'))
      .then(() => this.#exchange(simpleQuery('discard all')))
      .then(() => this.emit('connect'))
      .catch((error: Error) => this.destroy(error));
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#exchange(chunk).then(
      (answer) => {
        if (answer.length > 0) this.push(answer);
        done();
      },
      (error: Error) => done(error),
    );
  }

  /** node-postgres corks parse, bind, execute and sync: they travel as one batch. */
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer', done);
  }

  // A socket's other manners, which node-postgres expects and a thread does not need.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}

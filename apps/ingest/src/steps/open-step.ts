/** First step: what the user named (file, folder, `-`, address) becomes a list of inputs that can be read as bytes. */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { reasonOf } from '../reason-of.ts';
import { type FetchOptions, fetchAddress } from './fetch-step.ts';

export interface Input {
  readonly name: string;
  readonly contentType?: string;
  /** Set for what came over the network: the address after redirects. */
  readonly url?: string;
  /** The first bytes, for telling what it is. */
  readonly head: Buffer;
  /** All bytes, the first ones included. Can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface OpenOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetching: FetchOptions;
  /** Told how many bytes of files were read, for progress. */
  readonly onBytes?: (count: number) => void;
}

/** A target that cannot be opened, beside those that can: one missing file does not stop the others. */
export type Opened =
  | { readonly status: 'opened'; readonly input: Input }
  | { readonly status: 'failed'; readonly name: string; readonly fault: IngestFault };

export async function* openTargets(
  targets: readonly string[],
  options: OpenOptions,
): AsyncGenerator<Opened> {
  for (const target of targets) {
    try {
      for await (const name of expand(target))
        yield { status: 'opened', input: await open(name, options) };
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      yield { status: 'failed', name: target, fault: cause };
    }
  }
}

/** Bytes in all the files, or undefined where standard input or an address makes that unknowable. */
export async function sizeOfTargets(targets: readonly string[]): Promise<number | undefined> {
  let size = 0;
  for (const target of targets) {
    if (target === '-' || isAddress(target)) return undefined;
    const facts = await stat(target).catch(() => undefined);
    if (facts?.isFile()) size += facts.size;
    else if (facts) size += await sizeOfFolder(target);
  }
  return size;
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  return (
    (await sizeOfTargets(entries.filter(isTaken).map((entry) => join(folder, entry.name)))) ?? 0
  );
}

export function isAddress(target: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(target);
}

/** What is taken from folders; a file of any name is read when it is named itself. */
const articleFile = /\.(ndjson|jsonl|json|xml|rss|atom|rdf|html?|xhtml|txt)(\.gz)?$/i;

/** Folders are walked in the order of names, hidden entries left out. */
async function* expand(target: string): AsyncGenerator<string> {
  if (target === '-' || isAddress(target)) {
    yield target;
    return;
  }
  const facts = await stat(target).catch((cause: unknown) => {
    throw new IngestFault('NOT_FOUND', `Cannot open "${target}": ${reasonOf(cause)}.`, { cause });
  });
  if (!facts.isDirectory()) {
    yield target;
    return;
  }
  const entries = await readdir(target, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) if (isTaken(entry)) yield* expand(join(target, entry.name));
}

function isTaken(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  return entry.isDirectory() || (entry.isFile() && articleFile.test(entry.name));
}

async function open(name: string, options: OpenOptions): Promise<Input> {
  if (!isAddress(name)) {
    const stream = name === '-' ? options.stdin : readFile(name, options);
    return { name, ...(await decompress(await peek(stream))) };
  }
  const page = await fetchAddress(name, options.fetching);
  return { name, ...page, ...(await decompress(await peek([page.body]))) };
}

/** A file that cannot be read to its end fails as an input, not as a bug. */
async function* readFile(name: string, { onBytes }: OpenOptions): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of createReadStream(name) as AsyncIterable<Uint8Array>) {
      onBytes?.(part.length);
      yield part;
    }
  } catch (cause) {
    throw new IngestFault('NOT_FOUND', `Cannot read "${name}": ${reasonOf(cause)}.`, { cause });
  }
}

interface Peeked {
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function peek(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Peeked> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < limits.sniffBytes && !isStreamOfLines(parts)) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return {
    head: Buffer.concat(parts).subarray(0, limits.sniffBytes),
    bytes: replay(parts, iterator),
  };
}

/** A pipe may give one article now and the next one tomorrow: a first line that is an object is enough to begin. */
function isStreamOfLines(parts: readonly Uint8Array[]): boolean {
  const [first] = parts;
  return (
    first !== undefined && /^\s*\{[^\n]*\S[^\n]*\n/.test(Buffer.from(first).toString('latin1'))
  );
}

async function* replay(
  parts: Uint8Array[],
  iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
    parts.length = 0;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Gzip is told by its magic bytes, so that `news.ndjson.gz` is read like `news.ndjson`. */
async function decompress(peeked: Peeked): Promise<Peeked> {
  const [first, second] = peeked.head;
  return first === 0x1f && second === 0x8b ? peek(gunzip(peeked.bytes)) : peeked;
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(bytes, createGunzip(), () => {}) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof IngestFault) throw cause;
    throw new IngestFault('INVALID_ENCODING', `The gzip data is broken: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

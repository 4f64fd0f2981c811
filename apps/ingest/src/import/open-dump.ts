/**
 * A dump as a stream of its text, whatever it is packed in: plain, gzip, bzip2, Zstandard, or a zip archive. Nothing is unpacked to
 * disk and nothing held in memory but the piece in hand.
 */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { IngestFault } from '../ingest-fault.ts';
import { reasonOf } from '../reason-of.ts';

export interface Dump {
  readonly path: string;
  /** Of the file as it lies there. */
  readonly size: number;
  /** Share of the file that was read, 0 to 1. */
  share(): number;
  /** The text from a position on: what stopped at a line goes on behind it. */
  read(from: number): AsyncIterable<Uint8Array>;
}

type Packing = 'plain' | 'gzip' | 'bzip2' | 'zstd' | 'zip';

/** The first bytes tell how a file is packed; its name may say anything. */
const signatures: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

export async function openDump(path: string): Promise<Dump> {
  const { size, packing } = await inspect(path);
  if (size === 0) throw new IngestFault('EMPTY_INPUT', `${path} is empty.`);
  const read = { bytes: 0 };
  return {
    path,
    size,
    share: () => Math.min(1, read.bytes / size),
    read: (from) => guarded(path, textOf({ path, packing, from, read })),
  };
}

async function inspect(path: string): Promise<{ size: number; packing: Packing }> {
  try {
    const { size } = await stat(path);
    const file = await open(path);
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    await file.close();
    const found = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
    return { size, packing: found?.[0] ?? 'plain' };
  } catch (cause) {
    throw new IngestFault('NOT_FOUND', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

interface Reading {
  readonly path: string;
  readonly packing: Packing;
  readonly from: number;
  readonly read: { bytes: number };
}

async function* textOf({ path, packing, from, read }: Reading): AsyncGenerator<Uint8Array> {
  if (packing === 'plain') {
    read.bytes = from;
    yield* counted(createReadStream(path, { start: from }), read);
    return;
  }
  read.bytes = 0;
  if (packing === 'zip') yield* skipped(zipText(path, read), from);
  else yield* skipped(unpacked(counted(createReadStream(path), read), packing), from);
}

const createUnpacker = {
  gzip: () => createGunzip(),
  zstd: () => createZstdDecompress(),
  bzip2: () => unbzip2(),
};

function unpacked(
  packed: AsyncIterable<Uint8Array>,
  packing: keyof typeof createUnpacker,
): AsyncIterable<Uint8Array> {
  const source = Readable.from(packed, { objectMode: false });
  const unpacker = createUnpacker[packing]();
  source.on('error', (cause) => unpacker.emit('error', cause));
  const piped = source.pipe(unpacker);
  return packing === 'bzip2' ? ofOldStream(piped) : (piped as unknown as Readable);
}

/** The bzip2 library's stream is of the kind before today's, which closes before all is taken from it. */
function ofOldStream(stream: NodeJS.ReadableStream): Readable {
  const readable = new Readable({ read: () => void stream.resume() });
  stream.on('data', (chunk: Uint8Array) => {
    if (!readable.push(chunk)) stream.pause();
  });
  stream.on('end', () => void readable.push(null));
  stream.on('error', (cause) => void readable.destroy(cause));
  return readable;
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  read: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    read.bytes += chunk.length;
    yield chunk;
  }
}

async function* skipped(
  source: AsyncIterable<Uint8Array>,
  from: number,
): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of source) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** The largest file of the archive: beside it lie explanations and lists of codes. */
async function* zipText(path: string, read: { bytes: number }): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entry = await largestEntry(zip);
    if (entry === undefined) throw new Error('the archive holds no file');
    const ratio = entry.compressedSize / Math.max(1, entry.uncompressedSize);
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      read.bytes += chunk.length * ratio;
      yield chunk;
    }
  } finally {
    zip.close();
  }
}

async function largestEntry(zip: ZipFile): Promise<Entry | undefined> {
  let largest: Entry | undefined;
  for await (const entry of zip.eachEntry())
    if (entry.uncompressedSize > (largest?.uncompressedSize ?? 0)) largest = entry;
  return largest;
}

/** What breaks while unpacking is the file's fault, and what was read before is saved. */
async function* guarded(path: string, text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* text;
  } catch (cause) {
    const message = `${path} is broken or cut off: ${reasonOf(cause)}`;
    throw new IngestFault('BAD_IMPORT', message, { cause });
  }
}

/**
 * A copy of the imported knowledge beside the embedded database: commands that store nothing read it without opening the database,
 * which only one process may. The database remains the owner; every import writes the copy anew.
 */
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findPackSizes,
  type KnowledgePacks,
  packKinds,
  type Queryable,
  readPackParts,
} from '@dateline/store';
import { IngestFault } from './ingest-fault.ts';
import { reasonOf } from './reason-of.ts';

const fileName = 'imported-knowledge.bin';

/** Begins the file: lengths of what follows, in bytes. */
interface Header {
  readonly version: string;
  readonly places: number;
  readonly actors: number;
}

const headerBytes = 256;

/** Part by part, as the database has them. */
export async function writeCopy(directory: string, store: Queryable): Promise<void> {
  const sizes = await findPackSizes(store);
  if (sizes === undefined) return;
  const path = join(directory, fileName);
  const unfinished = `${path}.${process.pid}`;
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(JSON.stringify(sizes satisfies Header).padEnd(headerBytes));
    for (const kind of packKinds)
      for await (const part of readPackParts(store, { kind, version: sizes.version }))
        await file.writeFile(part);
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/** In memory that threads can share; undefined where nothing was imported. */
export async function readCopy(directory: string): Promise<KnowledgePacks | undefined> {
  const path = join(directory, fileName);
  try {
    return await readWhole(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new IngestFault('BAD_IMPORT', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

async function readWhole(path: string): Promise<KnowledgePacks> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(headerBytes);
    await file.read(head, 0, headerBytes, 0);
    const { version, places, actors } = JSON.parse(head.toString('utf8')) as Header;
    const part = async (length: number, at: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(new SharedArrayBuffer(length));
      for (let read = 0; read < length; ) {
        const { bytesRead } = await file.read(bytes, read, length - read, at + read);
        if (bytesRead === 0) throw new Error('it ends too early');
        read += bytesRead;
      }
      return bytes;
    };
    return {
      version,
      places: await part(places, headerBytes),
      actors: await part(actors, headerBytes + places),
    };
  } finally {
    await file.close();
  }
}

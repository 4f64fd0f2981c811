/**
 * Imported knowledge as it is loaded at the start of a process: bytes in parts, all of one version, replaced together. They are written
 * as they are made and read part by part, so that only who uses them holds them whole.
 */

import { sql } from 'drizzle-orm';
import type { Connection, OpenDatabase, Queryable } from '../database.ts';
import { send } from '../reading/send.ts';
import { lockNames } from '../saving/locks.ts';
import { knowledgePack } from '../schema.ts';

export interface KnowledgePacks {
  readonly version: string;
  readonly places: Uint8Array;
  readonly actors: Uint8Array;
}

export const packKinds = ['places', 'actors'] as const;
export type PackKind = (typeof packKinds)[number];

/** Adds bytes to a pack. */
export type WritePack = (kind: PackKind, bytes: Uint8Array) => Promise<void>;

class SameVersion extends Error {}

/**
 * Puts new packs in the place of those that are there; `fill` writes them, reading what it needs through the connection, and answers
 * their version. Where that is the version there is, all stays as it was. False then.
 */
export async function replacePacks(
  store: Pick<OpenDatabase, 'transaction'>,
  fill: (connection: Connection, write: WritePack) => Promise<string>,
): Promise<boolean> {
  try {
    await store.transaction(async (connection) => {
      await lockNames(connection.db, ['knowledge packs']);
      const former = await findPackVersion(connection);
      await connection.db.delete(knowledgePack);
      const writer = new PackWriter(connection);
      const version = await fill(connection, (kind, bytes) => writer.write(kind, bytes));
      if (version === former) throw new SameVersion();
      await writer.finish(version);
    });
    return true;
  } catch (error) {
    if (error instanceof SameVersion) return false;
    throw error;
  }
}

/** Small enough for one statement, large enough to be few. */
const partBytes = 4 * 1024 * 1024;

class PackWriter {
  readonly #connection: Connection;
  readonly #ordinals = { places: 0, actors: 0 };

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async write(kind: PackKind, bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; from += partBytes)
      await this.#insert(kind, bytes.subarray(from, from + partBytes));
  }

  /** At least one part of each, so that a version without places or actors is a version, too. */
  async finish(version: string): Promise<void> {
    for (const kind of packKinds)
      if (this.#ordinals[kind] === 0) await this.#insert(kind, new Uint8Array());
    await this.#connection.db.update(knowledgePack).set({ version });
  }

  async #insert(kind: PackKind, bytes: Uint8Array): Promise<void> {
    const ordinal = this.#ordinals[kind]++;
    await this.#connection.db.insert(knowledgePack).values({ kind, ordinal, version: '', bytes });
  }
}

/** Undefined where nothing was imported, or the tables are not there yet. */
export async function findPackVersion(queryable: Queryable): Promise<string | undefined> {
  const [found] = await send<{ there: boolean }>(
    queryable,
    sql`select to_regclass('knowledge_pack') is not null as there`,
  );
  if (!found?.there) return undefined;
  const [row] = await send<{ version: string }>(
    queryable,
    sql`select version from knowledge_pack limit 1`,
  );
  return row?.version;
}

/** How many bytes there are to come, of one version. */
export interface PackSizes extends Readonly<Record<PackKind, number>> {
  readonly version: string;
}

export async function findPackSizes(queryable: Queryable): Promise<PackSizes | undefined> {
  if ((await findPackVersion(queryable)) === undefined) return undefined;
  const [row] = await send<PackSizes>(
    queryable,
    sql`select version, coalesce(sum(length(bytes)) filter (where kind = 'places'), 0)::float8 as places,
        coalesce(sum(length(bytes)) filter (where kind = 'actors'), 0)::float8 as actors
      from knowledge_pack group by version`,
  );
  return row;
}

/** Ends early when the packs were replaced meanwhile. */
export async function* readPackParts(
  queryable: Queryable,
  { kind, version }: { readonly kind: PackKind; readonly version: string },
): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ; ordinal++) {
    const [part] = await send<{ bytes: Uint8Array }>(
      queryable,
      sql`select bytes from knowledge_pack where kind = ${kind} and ordinal = ${ordinal} and version = ${version}`,
    );
    if (part === undefined) return;
    yield part.bytes;
  }
}

/** In memory that threads can share. Undefined where nothing was imported. */
export async function readPacks(queryable: Queryable): Promise<KnowledgePacks | undefined> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const sizes = await findPackSizes(queryable);
    if (sizes === undefined) return undefined;
    const places = await readWhole(queryable, sizes, 'places');
    const actors = places && (await readWhole(queryable, sizes, 'actors'));
    if (places && actors) return { version: sizes.version, places, actors };
  }
  throw new Error(
    'The packs of imported knowledge are not whole: `dateline import pack` mends them.',
  );
}

/** Imports do not end faster than packs are read. */
const mostAttempts = 5;

/** Undefined where another import replaced the packs in the middle. */
async function readWhole(
  queryable: Queryable,
  sizes: PackSizes,
  kind: PackKind,
): Promise<Uint8Array | undefined> {
  const all = new Uint8Array(new SharedArrayBuffer(sizes[kind]));
  let at = 0;
  for await (const part of readPackParts(queryable, { kind, version: sizes.version })) {
    all.set(part, at);
    at += part.length;
  }
  return at === all.length ? all : undefined;
}

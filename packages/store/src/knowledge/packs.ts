/** Imported knowledge as it is loaded at the start of a process: bytes in parts, all of one version, replaced together. */

import { sql } from 'drizzle-orm';
import type { Database, Queryable } from '../database.ts';
import { send } from '../reading/send.ts';
import { knowledgePack } from '../schema.ts';

export interface KnowledgePacks {
  readonly version: string;
  readonly places: Uint8Array;
  readonly actors: Uint8Array;
}

/** Small enough for one statement, large enough to be few. */
const partBytes = 4 * 1024 * 1024;

export async function savePacks(db: Database, packs: KnowledgePacks): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(knowledgePack);
    for (const kind of ['places', 'actors'] as const)
      for (const [ordinal, bytes] of partsOf(packs[kind]).entries())
        await tx.insert(knowledgePack).values({ kind, ordinal, version: packs.version, bytes });
  });
}

/** At least one part, so that a version without places or actors is a version, too. */
function partsOf(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += partBytes)
    parts.push(bytes.subarray(from, from + partBytes));
  return parts;
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

/** In memory that threads can share. */
export async function readPacks(queryable: Queryable): Promise<KnowledgePacks | undefined> {
  const version = await findPackVersion(queryable);
  if (version === undefined) return undefined;
  return {
    version,
    places: await readKind(queryable, 'places'),
    actors: await readKind(queryable, 'actors'),
  };
}

async function readKind(queryable: Queryable, kind: 'places' | 'actors'): Promise<Uint8Array> {
  const [total] = await send<{ bytes: number; parts: number }>(
    queryable,
    sql`select coalesce(sum(length(bytes)), 0)::float8 as bytes, count(*)::int as parts
      from knowledge_pack where kind = ${kind}`,
  );
  const all = new Uint8Array(new SharedArrayBuffer(total?.bytes ?? 0));
  let at = 0;
  for (let ordinal = 0; ordinal < (total?.parts ?? 0); ordinal++) {
    const [part] = await send<{ bytes: Uint8Array }>(
      queryable,
      sql`select bytes from knowledge_pack where kind = ${kind} and ordinal = ${ordinal}`,
    );
    all.set(part?.bytes ?? [], at);
    at += part?.bytes.length ?? 0;
  }
  return all;
}

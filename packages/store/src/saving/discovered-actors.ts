/** Names that only articles know, and other ways of writing them. */

import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ActorRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { actor } from '../schema.ts';
import { searchForm } from '../search-form.ts';

export interface DiscoveredActor {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

/** Stored ones whose names begin with the same word, by the key asked for; none for keys that are stored themselves. */
export async function findDiscoveredLike(
  db: Database,
  names: readonly { readonly key: string; readonly name: string }[],
): Promise<ReadonlyMap<string, readonly DiscoveredActor[]>> {
  if (names.length === 0) return new Map();
  const wanted = names.map(({ key, name }) => ({
    key,
    word: searchForm(name.replace(/^the /i, '')).split(' ')[0] ?? '',
  }));
  const rows = await rowsOf<DiscoveredActor & { readonly asked: string }>(
    db,
    // The byte after the space is the exclamation mark: a range that the index on `search` serves.
    sql`select w.key as asked, a.id, a.key, a.name, a.kind, a.country
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(key text, word text)
      join actor a on a.search ~>=~ (w.word || ' ') and a.search ~<~ (w.word || '!')
      where a.discovered and a.merged_into_id is null and not exists (select 1 from actor k where k.key = w.key)
      order by a.key`,
  );
  return Map.groupBy(rows, ({ asked }) => asked);
}

/** The name gets a row of its own that leads to the actor it is a variant of. */
export async function saveVariant(
  db: Database,
  { key, name, kind, country, sectors, confidence }: ActorRecord,
  survivorId: string,
): Promise<void> {
  const variant = {
    id: uuidv7(),
    key,
    name,
    search: searchForm(name),
    kind,
    country,
    sectors: [...sectors],
    discovered: true,
    confidence: confidence ?? null,
    fingerprint: '',
    mergedIntoId: survivorId,
  };
  await db.insert(actor).values(variant).onConflictDoNothing();
}

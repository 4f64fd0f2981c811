/**
 * Imported actors in the tables of all actors, so that they are found and listed. They are written when their import changed; who is
 * named by articles keeps what these wrote until an article names it again.
 */

import { inArray, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ActorRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { inChunks } from '../saving/in-chunks.ts';
import { storable } from '../saving/storable-text.ts';
import { actor, actorAffiliation, actorAlias } from '../schema.ts';
import { searchForm } from '../search-form.ts';

export interface ImportedActors {
  readonly actors: readonly ActorRecord[];
  /** Whom they belong to, as the actor book has them: rows are made where there are none. */
  readonly others: readonly ActorRecord[];
}

export async function saveImportedActors(
  tx: Database,
  { actors: given, others }: ImportedActors,
): Promise<void> {
  for (const chunk of inChunks(others.map(rowOf)))
    await tx.insert(actor).values(chunk).onConflictDoNothing();
  const records = given.map(storable);
  const ids = new Map<string, string>();
  for (const chunk of inChunks(
    [...new Map(records.map((one) => [one.key, one])).values()].sort(byKey),
  )) {
    const rows = await tx
      .insert(actor)
      .values(chunk.map(rowOf))
      .onConflictDoUpdate({ target: actor.key, set: written })
      .returning({ key: actor.key, id: actor.id });
    for (const { key, id } of rows) ids.set(key, id);
  }
  await addNames(tx, records, ids);
  await addTies(tx, records, ids);
}

const byKey = (a: ActorRecord, b: ActorRecord): number => (a.key < b.key ? -1 : 1);

const rowOf = (record: ActorRecord): typeof actor.$inferInsert => ({
  id: uuidv7(),
  key: record.key,
  name: record.name,
  search: searchForm(record.name),
  kind: record.kind,
  country: record.country,
  sectors: [...record.sectors],
  code: record.code ?? null,
  wikidata: record.wikidata ?? null,
  referred: false,
  fingerprint: '',
});

/** Fingerprint: the next article that names the actor writes what the knowledge says of it by then. */
const written = {
  name: sql`excluded.name`,
  search: sql`excluded.search`,
  kind: sql`excluded.kind`,
  country: sql`excluded.country`,
  sectors: sql`excluded.sectors`,
  code: sql`excluded.code`,
  wikidata: sql`excluded.wikidata`,
  discovered: sql`false`,
  fingerprint: sql`''`,
  updatedAt: sql`now()`,
};

type Ids = ReadonlyMap<string, string>;

async function addNames(tx: Database, records: readonly ActorRecord[], ids: Ids): Promise<void> {
  const rows = records.flatMap(({ key, aliases = [] }) =>
    aliases.map(({ text, language, from, to }) => ({
      actorId: ids.get(key) ?? '',
      text,
      search: searchForm(text),
      language: language ?? null,
      from: from ?? null,
      until: to ?? null,
    })),
  );
  for (const chunk of inChunks(rows))
    await tx.insert(actorAlias).values(chunk).onConflictDoNothing();
}

/** To actors that have a row, here or from elsewhere; the others get theirs when an article names them. */
async function addTies(tx: Database, records: readonly ActorRecord[], own: Ids): Promise<void> {
  const targets = records.flatMap(({ affiliations = [] }) => affiliations.map(({ to }) => to));
  const others = await tx
    .select({ key: actor.key, id: actor.id })
    .from(actor)
    .where(inArray(actor.key, [...new Set(targets), '']));
  const ids = new Map([...others.map(({ key, id }) => [key, id] as const), ...own]);
  const rows = records.flatMap(({ key, affiliations = [] }) =>
    affiliations.flatMap(({ to, relation, office, from, until }) => {
      const toId = ids.get(to);
      const actorId = ids.get(key);
      if (toId === undefined || actorId === undefined) return [];
      return [
        { actorId, toId, relation, office: office ?? null, from: from ?? '', until: until ?? null },
      ];
    }),
  );
  for (const chunk of inChunks(rows))
    await tx.insert(actorAffiliation).values(chunk).onConflictDoNothing();
}

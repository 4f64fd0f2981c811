/** Actors of an article, with the names they go by and what they belong to. */

import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ActorRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { actor, actorAffiliation, actorAlias, actorClosure } from '../schema.ts';
import { searchForm } from '../search-form.ts';
import { getId, type Ids } from './ids.ts';
import { inChunks } from './in-chunks.ts';
import {
  changedRecords,
  excluded,
  findKnown,
  fingerprintOf,
  type IdRow,
  mergeIds,
  missingAncestors,
} from './known-entities.ts';

export async function saveActors(tx: Database, given: readonly ActorRecord[]): Promise<Ids> {
  const records = withinReach(given);
  const known = await findKnown(tx, 'actor', records);
  const changed = changedRecords(records, known);
  const ids = mergeIds(known, await upsertActors(tx, changed));
  await replaceAliases(tx, changed, ids);
  await addAffiliations(tx, changed, ids);
  const closure = missingAncestors(records, known, ids);
  for (const chunk of inChunks(closure)) {
    await tx.insert(actorClosure).values(chunk).onConflictDoNothing();
  }
  return ids;
}

/** Affiliations with actors the article does not list wait for one that does: then the actor counts as changed. */
function withinReach(records: readonly ActorRecord[]): ActorRecord[] {
  const listed = new Set(records.map(({ key }) => key));
  return records.map(({ affiliations = [], ...record }) => ({
    ...record,
    affiliations: affiliations.filter(({ to }) => listed.has(to)),
  }));
}

async function upsertActors(tx: Database, records: readonly ActorRecord[]): Promise<IdRow[]> {
  const saved: IdRow[] = [];
  for (const chunk of inChunks(records.map(actorRow))) {
    const rows = await tx
      .insert(actor)
      .values(chunk)
      .onConflictDoUpdate({ target: actor.key, set: excluded(actor, actorColumns) })
      .returning({ key: actor.key, id: actor.id });
    saved.push(...rows);
  }
  return saved;
}

const actorColumns = [
  'name',
  'search',
  'kind',
  'country',
  'sectors',
  'code',
  'wikidata',
  'discovered',
  'fingerprint',
  'updatedAt',
] as const;

function actorRow(record: ActorRecord): typeof actor.$inferInsert {
  return {
    id: uuidv7(),
    key: record.key,
    name: record.name,
    search: searchForm(record.name),
    kind: record.kind,
    country: record.country,
    sectors: [...record.sectors],
    code: record.code ?? null,
    wikidata: record.wikidata ?? null,
    discovered: record.discovered ?? false,
    fingerprint: fingerprintOf(record),
  };
}

async function replaceAliases(
  tx: Database,
  changed: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  if (changed.length === 0) return;
  const owners = changed.map(({ key }) => getId(ids, 'actor', key));
  await tx.delete(actorAlias).where(inArray(actorAlias.actorId, owners));
  const rows = changed.flatMap(({ key, aliases = [] }) =>
    aliases.map((alias) => ({
      actorId: getId(ids, 'actor', key),
      text: alias.text,
      search: searchForm(alias.text),
      language: alias.language ?? null,
      from: alias.from ?? null,
      until: alias.to ?? null,
    })),
  );
  for (const chunk of inChunks(rows)) {
    await tx.insert(actorAlias).values(chunk).onConflictDoNothing();
  }
}

async function addAffiliations(
  tx: Database,
  changed: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  const rows = changed.flatMap(({ key, affiliations = [] }) =>
    affiliations.map(({ to, relation, from, until }) => ({
      actorId: getId(ids, 'actor', key),
      toId: getId(ids, 'actor', to),
      relation,
      from: from ?? '',
      until: until ?? null,
    })),
  );
  for (const chunk of inChunks(rows)) {
    await tx.insert(actorAffiliation).values(chunk).onConflictDoNothing();
  }
}

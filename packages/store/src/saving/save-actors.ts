/** Actors of an article, with the names they go by and what they belong to. */

import { and, eq, inArray } from 'drizzle-orm';
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
  const { changed, standing } = await weighGuesses(tx, changedRecords(records, known));
  const ids = mergeIds(known, [...standing, ...(await upsertActors(tx, changed))]);
  await deleteAliases(tx, changed.filter(isOfBook), ids);
  await addAliases(
    tx,
    records.filter((one) => (isOfBook(one) ? changed.includes(one) : one.aliases)),
    ids,
  );
  await addAffiliations(tx, records, ids);
  const closure = missingAncestors(records, known, ids);
  for (const chunk of inChunks(closure)) {
    await tx.insert(actorClosure).values(chunk).onConflictDoNothing();
  }
  return ids;
}

/** Affiliations with actors the article does not list wait for one that does. */
function withinReach(records: readonly ActorRecord[]): ActorRecord[] {
  const listed = new Set(records.map(({ key }) => key));
  return records.map(({ affiliations = [], ...record }) => ({
    ...record,
    affiliations: affiliations.filter(({ to }) => listed.has(to)),
  }));
}

const isOfBook = ({ discovered }: ActorRecord): boolean => discovered !== true;

interface Weighed {
  readonly changed: readonly ActorRecord[];
  /** Those that stay as stored, be it by another article since this one looked. */
  readonly standing: readonly IdRow[];
}

/** What articles guess of a name that only they know: a guess gives way to a surer one, and stands against its equals. */
async function weighGuesses(tx: Database, records: readonly ActorRecord[]): Promise<Weighed> {
  const guesses = records.filter((one) => !isOfBook(one)).map(({ key }) => key);
  if (guesses.length === 0) return { changed: records, standing: [] };
  const rows = await tx
    .select({ key: actor.key, id: actor.id, confidence: actor.confidence })
    .from(actor)
    .where(and(inArray(actor.key, guesses), eq(actor.discovered, true)));
  const given = new Map(records.map(({ key, confidence }) => [key, confidence ?? 0]));
  const standing = rows.filter(
    ({ key, confidence }) => (given.get(key) ?? 0) <= (confidence ?? 0) + step,
  );
  const stays = new Set(standing.map(({ key }) => key));
  return { changed: records.filter(({ key }) => !stays.has(key)), standing };
}

/** Stored numbers are rounded. */
const step = 0.001;

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
  'confidence',
  'referred',
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
    confidence: record.confidence ?? null,
    referred: true,
    fingerprint: fingerprintOf(record),
  };
}

async function deleteAliases(
  tx: Database,
  changed: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  if (changed.length === 0) return;
  const owners = changed.map(({ key }) => getId(ids, 'actor', key));
  await tx.delete(actorAlias).where(inArray(actorAlias.actorId, owners));
}

/** A name that several articles use for one discovered actor is added to those that others used. */
async function addAliases(tx: Database, records: readonly ActorRecord[], ids: Ids): Promise<void> {
  const rows = records.flatMap(({ key, aliases = [] }) =>
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
  records: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  const rows = records.flatMap(({ key, affiliations = [] }) =>
    affiliations.map(({ to, relation, office, from, until }) => ({
      actorId: getId(ids, 'actor', key),
      toId: getId(ids, 'actor', to),
      relation,
      office: office ?? null,
      from: from ?? '',
      until: until ?? null,
    })),
  );
  const known = await knownTies(tx, [...new Set(rows.map(({ actorId }) => actorId))]);
  const missing = rows.filter((row) => !known.has(tieKey(row))).sort(byTie);
  for (const chunk of inChunks(missing)) {
    await tx.insert(actorAffiliation).values(chunk).onConflictDoNothing();
  }
}

type Tie = Pick<typeof actorAffiliation.$inferSelect, 'actorId' | 'toId' | 'relation' | 'from'>;

const tieKey = ({ actorId, toId, relation, from }: Tie): string =>
  `${actorId} ${toId} ${relation} ${from}`;

const byTie = (a: Tie, b: Tie): number => (tieKey(a) < tieKey(b) ? -1 : 1);

async function knownTies(tx: Database, actorIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (actorIds.length === 0) return new Set();
  const rows = await tx
    .select()
    .from(actorAffiliation)
    .where(inArray(actorAffiliation.actorId, [...actorIds]));
  return new Set(rows.map(tieKey));
}

/**
 * One article, one transaction, safe to repeat: the article, what it says happened, the passages that say so, and everything
 * counted from them. Saved again unchanged it changes nothing; saved with a new text or a new reading, what it said before is
 * withdrawn first, and events that no other article tells of are retracted.
 *
 * The order of writing is the same for everybody (merging held off, article lock, source, places, actors, event locks, events, tallies), so
 * that savers wait for each other but never in a circle. Reference tables come first, as a distributed database wants it.
 */

import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ArticleRecord, SavedArticle } from '../article-record.ts';
import type { Database } from '../database.ts';
import { eventReport } from '../schema.ts';
import { StoreFault } from '../store-fault.ts';
import { type Identity, identify, isUnchanged, keysOf, saveKeys } from './article-identity.ts';
import { codeEvent, type References } from './code-event.ts';
import { consolidateReports, type Report } from './consolidate-reports.ts';
import { resolveFusionTargets } from './fusion-targets.ts';
import { getId } from './ids.ts';
import { eventLocks, holdOffMerging, lockNames } from './locks.ts';
import { findMergedActors } from './merged-actors.ts';
import { rebuildEvents } from './rebuild-events.ts';
import { saveActors } from './save-actors.ts';
import { savePlaces } from './save-places.ts';
import { saveSource } from './save-source.ts';
import { storable } from './storable-text.ts';
import { applyDifference, contributionsOf } from './tallies.ts';
import { insertEvents } from './write-events.ts';
import {
  type ArticleToWrite,
  seenAt,
  type Told,
  withdrawEvidence,
  writeArticle,
  writeEvidence,
} from './write-evidence.ts';

export async function saveArticle(db: Database, given: ArticleRecord): Promise<SavedArticle> {
  const record = storable(given);
  checkRecord(record);
  return db.transaction(async (tx) => {
    await holdOffMerging(tx);
    await lockNames(tx, Object.values(keysOf(record.article)));
    const identity = await identify(tx, record.article);
    if (isUnchanged(record.article, record.extraction, identity))
      return unchanged(identity.known.id);
    return save(tx, record, identity);
  });
}

async function save(
  tx: Database,
  record: ArticleRecord,
  identity: Identity,
): Promise<SavedArticle> {
  const writing = await prepare(tx, record, identity);
  const { id, told, former } = writing;
  const added = told.filter(({ fused }) => !fused);
  const fused = told.filter(({ fused }) => fused);
  const touched = [...new Set([...former, ...fused.map(({ eventId }) => eventId)])];
  await lockNames(tx, eventLocks(touched));
  const before = await contributionsOf(tx, touched);

  await writeArticle(tx, writing);
  await saveKeys(tx, id, identity);
  if (identity.known) await withdrawEvidence(tx, id);
  await insertEvents(
    tx,
    added.map((one) => ({
      id: one.eventId,
      consolidated: consolidateReports([reportOf(one, writing)]),
    })),
  );
  await writeEvidence(tx, writing);
  const { retracted } = await rebuildEvents(tx, touched);

  const after = await contributionsOf(tx, [...touched, ...added.map(({ eventId }) => eventId)]);
  await applyDifference(tx, before, after);
  return {
    status: statusOf(identity),
    articleId: id,
    eventsAdded: added.length,
    eventsMerged: fused.length,
    eventsRetracted: retracted,
  };
}

/** Everything the article refers to gets its row, every event of it the id it will have. */
async function prepare(
  tx: Database,
  record: ArticleRecord,
  identity: Identity,
): Promise<ArticleToWrite & { readonly former: readonly string[] }> {
  const sourceId = await saveSource(tx, record.article.source);
  const placeIds = await savePlaces(tx, record.places);
  const { actorIds, lineages } = await resolveActors(tx, record);
  const references = {
    lineages,
    places: new Map(record.places.map((one) => [one.key, one])),
    actorIds,
    placeIds,
  };
  const id = identity.known?.id ?? uuidv7();
  const former = identity.known ? await formerEvents(tx, id) : [];
  const events = identity.originalId === null ? record.events : [];
  const wished = events.flatMap(({ fuseInto }) => fuseInto ?? []);
  await lockNames(tx, eventLocks([...former, ...wished]));
  const targets = await resolveFusionTargets(tx, events);
  const told = events.map((one): Told => {
    const target = targets.get(one.fuseInto ?? '');
    const coding = codeEvent(one, references);
    return { eventId: target ?? uuidv7(), fused: target !== undefined, record: one, coding };
  });
  return { id, identity, record, sourceId, told, actorIds, former };
}

/** Actors that were merged are not saved again: they go by the survivor's row and lineage. */
async function resolveActors(
  tx: Database,
  record: ArticleRecord,
): Promise<Pick<References, 'actorIds' | 'lineages'>> {
  const keys = record.actors.map(({ key }) => key);
  const merged = await findMergedActors(tx, keys, seenAt(record).slice(0, 10));
  const saved = await saveActors(
    tx,
    record.actors
      .filter(({ key }) => !merged.has(key))
      .map((one) => ({ ...one, ancestors: one.ancestors.filter((key) => !merged.has(key)) })),
  );
  const actorIds = new Map([...saved, ...[...merged].map(([key, { id }]) => [key, id] as const)]);
  const lineages = new Map(
    record.actors.map(({ key, ancestors }) => [
      key,
      merged.get(key)?.lineage.map(({ id }) => id) ??
        ancestors.map((ancestor) => getId(actorIds, 'actor', ancestor)),
    ]),
  );
  return { actorIds, lineages };
}

async function formerEvents(tx: Database, articleId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ eventId: eventReport.eventId })
    .from(eventReport)
    .where(eq(eventReport.articleId, articleId));
  return rows.map(({ eventId }) => eventId);
}

function reportOf({ coding }: Told, { id, sourceId, record }: ArticleToWrite): Report {
  return { articleId: id, sourceId, seenAt: seenAt(record), coding };
}

function unchanged(articleId: string): SavedArticle {
  return { status: 'unchanged', articleId, eventsAdded: 0, eventsMerged: 0, eventsRetracted: 0 };
}

function statusOf({ originalId, known }: Identity): SavedArticle['status'] {
  if (originalId !== null) return 'duplicate';
  return known ? 'replaced' : 'added';
}

function checkRecord({ article, events }: ArticleRecord): void {
  const bare = events.find(({ mentions }) => mentions.length === 0);
  if (!bare) return;
  throw new StoreFault(
    'RECORD_INVALID',
    `An event (${bare.type}: ${bare.summary}) of ${article.canonicalUrl ?? article.contentHash} has no mention. Give each event the passage it was read from.`,
  );
}

/**
 * Two actors that are one: every report that names the former names the survivor from now on, and its events, facets and counts
 * follow. Nothing is deleted: the former's row keeps its key, names and ties and points to the survivor, so that old ids and names
 * keep answering. Saving articles waits meanwhile.
 */

import { eq, inArray, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { CodedParticipant, EventCoding } from '../event-coding.ts';
import { rowsOf } from '../rows-of.ts';
import { actor, eventReport } from '../schema.ts';
import { StoreFault } from '../store-fault.ts';
import { inChunks } from './in-chunks.ts';
import { readLineage } from './lineage.ts';
import { eventLocks, lockMerging, lockNames } from './locks.ts';
import { rebuildEvents } from './rebuild-events.ts';
import { applyDifference, contributionsOf } from './tallies.ts';

export interface MergeActors {
  /** Key of the actor that gives way. */
  readonly from: string;
  /** Key of the one that stays, or of one merged into it before. */
  readonly into: string;
}

export interface MergedActors {
  readonly status: 'merged' | 'unchanged';
  readonly survivorKey: string;
  /** Events told anew. */
  readonly events: number;
}

type Row = Pick<typeof actor.$inferSelect, 'id' | 'key' | 'name' | 'kind' | 'mergedIntoId'>;

export function mergeActors(db: Database, request: MergeActors): Promise<MergedActors> {
  return db.transaction(async (tx) => {
    await lockMerging(tx);
    const { former, survivor } = await findPair(tx, request);
    if (former.mergedIntoId === survivor.id)
      return { status: 'unchanged', survivorKey: survivor.key, events: 0 };
    checkMerge(former, survivor);
    const eventIds = await eventsOf(tx, former.id);
    await lockNames(tx, eventLocks(eventIds));
    const rename = await renamer(tx, former.id, survivor.id);
    for (const chunk of inChunks(eventIds)) await retell(tx, chunk, rename);
    await moveRest(tx, former.id, survivor.id);
    return { status: 'merged', survivorKey: survivor.key, events: eventIds.length };
  });
}

async function findPair(
  tx: Database,
  { from, into }: MergeActors,
): Promise<{ former: Row; survivor: Row }> {
  const rows = await tx
    .select()
    .from(actor)
    .where(inArray(actor.key, [from, into]));
  const rowOf = (key: string): Row => {
    const row = rows.find((one) => one.key === key);
    if (row) return row;
    throw new StoreFault('ACTOR_UNKNOWN', `No stored actor has the key "${key}".`);
  };
  const former = rowOf(from);
  const target = rowOf(into);
  if (target.mergedIntoId === null) return { former, survivor: target };
  const [survivor] = await tx.select().from(actor).where(eq(actor.id, target.mergedIntoId));
  if (!survivor) throw new Error(`Actor ${target.key} was merged into a row that is gone.`);
  return { former, survivor };
}

function checkMerge(former: Row, survivor: Row): void {
  const problem = problemOf(former, survivor);
  if (problem === undefined) return;
  throw new StoreFault(
    'ACTOR_MERGE_INVALID',
    `${former.name} (${former.key}) cannot be merged into ${survivor.name} (${survivor.key}): ${problem}.`,
  );
}

function problemOf(former: Row, survivor: Row): string | undefined {
  if (former.id === survivor.id) return 'it is that actor already';
  if (former.mergedIntoId !== null)
    return 'it was merged into another actor before; merge that one';
  return former.kind === 'COUNTRY' ? 'countries stay what they are' : undefined;
}

/** Those it takes part in, or that are found through it; retracted ones have no facets any more. */
async function eventsOf(tx: Database, id: string): Promise<string[]> {
  const rows = await rowsOf<{ eventId: string }>(
    tx,
    sql`select event_id as "eventId" from event_facet where entity_id = ${id}::uuid
      union select event_id from participant where actor_id = ${id}::uuid order by 1`,
  );
  return rows.map(({ eventId }) => eventId);
}

type Rename = (coding: EventCoding) => EventCoding;

async function renamer(tx: Database, formerId: string, survivorId: string): Promise<Rename> {
  const lineageOn = await readLineage(tx, survivorId);
  return (coding) => {
    const above = lineageOn(coding.date.from).map(({ id }) => id);
    const rename = (participant: CodedParticipant): CodedParticipant =>
      participant.actorId === formerId
        ? { ...participant, actorId: survivorId, lineage: above }
        : {
            ...participant,
            lineage: replaceIn(participant.lineage, formerId, [survivorId, ...above]),
          };
    return { ...coding, participants: coding.participants.map(rename) };
  };
}

function replaceIn(lineage: readonly string[], former: string, line: readonly string[]): string[] {
  return [...new Set(lineage.flatMap((id) => (id === former ? line : [id])))];
}

async function retell(tx: Database, eventIds: readonly string[], rename: Rename): Promise<void> {
  const before = await contributionsOf(tx, eventIds);
  const reports = await tx
    .select()
    .from(eventReport)
    .where(inArray(eventReport.eventId, [...eventIds]));
  const rows = reports.map(({ eventId, articleId, ordinal, coding }) => ({
    eventId,
    articleId,
    ordinal,
    coding: rename(coding),
  }));
  await tx.execute(
    sql`update event_report r set coding = n.coding
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n("eventId" uuid, "articleId" uuid, ordinal int, coding jsonb)
      where r.event_id = n."eventId" and r.article_id = n."articleId" and r.ordinal = n.ordinal`,
  );
  await rebuildEvents(tx, eventIds);
  await applyDifference(tx, before, await contributionsOf(tx, eventIds));
}

/** What was merged into the former before, and what belonged to it, now leads to the survivor. */
async function moveRest(tx: Database, formerId: string, survivorId: string): Promise<void> {
  await tx.execute(
    sql`insert into actor_closure (ancestor_id, descendant_id, depth)
      select u.ancestor_id, c.descendant_id, c.depth + u.depth
      from actor_closure c join actor_closure u on u.descendant_id = ${survivorId}::uuid
      where c.ancestor_id = ${formerId}::uuid and c.depth > 0
      on conflict do nothing`,
  );
  await tx
    .update(actor)
    .set({ mergedIntoId: survivorId, updatedAt: sql`now()` })
    .where(or(eq(actor.id, formerId), eq(actor.mergedIntoId, formerId)));
}

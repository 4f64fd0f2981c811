/**
 * Computes events anew from the reports they have left. One without any is retracted: its row stays, so that its id keeps
 * answering, but nothing finds it any more. What a curator retracted or merged stays as it is.
 */

import { inArray, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { event, eventFacet, eventReport, eventRevision } from '../schema.ts';
import { consolidateReports, type Report } from './consolidate-reports.ts';
import { type EventToWrite, updateEvents } from './write-events.ts';

export interface Rebuilt {
  readonly retracted: number;
}

export async function rebuildEvents(tx: Database, eventIds: readonly string[]): Promise<Rebuilt> {
  if (eventIds.length === 0) return { retracted: 0 };
  const active = await activeIds(tx, eventIds);
  const reports = await readReports(tx, active);
  const told: EventToWrite[] = [];
  const untold: string[] = [];
  for (const id of active) {
    const [first, ...rest] = reports.get(id) ?? [];
    if (first) told.push({ id, consolidated: consolidateReports([first, ...rest]) });
    else untold.push(id);
  }
  await updateEvents(tx, told);
  await retract(tx, untold);
  return { retracted: untold.length };
}

async function activeIds(tx: Database, eventIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: event.id, status: event.status })
    .from(event)
    .where(inArray(event.id, [...eventIds]));
  return rows.flatMap(({ id, status }) => (status === 'ACTIVE' ? [id] : []));
}

async function readReports(
  tx: Database,
  eventIds: readonly string[],
): Promise<Map<string, Report[]>> {
  if (eventIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(eventReport)
    .where(inArray(eventReport.eventId, [...eventIds]));
  return Map.groupBy(rows, ({ eventId }) => eventId);
}

async function retract(tx: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const ids = [...eventIds];
  await tx
    .update(event)
    .set({ status: 'RETRACTED', articleCount: 0, sourceCount: 0, updatedAt: sql`now()` })
    .where(inArray(event.id, ids));
  await tx.delete(eventFacet).where(inArray(eventFacet.eventId, ids));
  await tx.insert(eventRevision).values(
    ids.map((eventId) => ({
      eventId,
      id: uuidv7(),
      kind: 'RETRACTED' as const,
      fields: ['status'],
      note: 'No article tells of it any more.',
      author: 'ingest',
    })),
  );
}

/** Puts consolidated events into their tables: the event itself, who took part, and the posting list that finds it. */

import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { event, eventFacet, participant } from '../schema.ts';
import type { Consolidated } from './consolidate-reports.ts';
import { inChunks } from './in-chunks.ts';

export interface EventToWrite {
  readonly id: string;
  readonly consolidated: Consolidated;
}

export async function insertEvents(tx: Database, events: readonly EventToWrite[]): Promise<void> {
  const rows = events.map(({ id, consolidated }) => ({ id, ...eventColumns(consolidated) }));
  for (const chunk of inChunks(rows)) await tx.insert(event).values(chunk);
  await insertChildren(tx, events);
}

export async function updateEvents(tx: Database, events: readonly EventToWrite[]): Promise<void> {
  if (events.length === 0) return;
  for (const { id, consolidated } of events) {
    await tx
      .update(event)
      .set({ ...eventColumns(consolidated), updatedAt: sql`now()` })
      .where(eq(event.id, id));
  }
  const ids = events.map(({ id }) => id);
  await tx.delete(participant).where(inArray(participant.eventId, ids));
  await tx.delete(eventFacet).where(inArray(eventFacet.eventId, ids));
  await insertChildren(tx, events);
}

async function insertChildren(tx: Database, events: readonly EventToWrite[]): Promise<void> {
  const participants = events.flatMap(({ id, consolidated }) =>
    consolidated.participants.map(({ lineage, sectors, ...row }) => ({
      ...row,
      sectors: [...sectors],
      lineage: [...lineage],
      eventId: id,
    })),
  );
  for (const chunk of inChunks(participants)) await tx.insert(participant).values(chunk);
  const facets = events.flatMap(({ id, consolidated }) =>
    consolidated.facets.map((facet) => ({
      ...facet,
      eventId: id,
      occurredOn: consolidated.date.from,
    })),
  );
  for (const chunk of inChunks(facets)) await tx.insert(eventFacet).values(chunk);
}

function eventColumns(coded: Consolidated): Omit<typeof event.$inferInsert, 'id'> {
  const { date, place, casualties } = coded;
  return {
    type: coded.type,
    modes: [...coded.modes],
    contexts: [...coded.contexts],
    cameo: coded.cameo,
    quad: coded.quad,
    goldstein: coded.goldstein,
    factuality: coded.factuality,
    historical: coded.historical,
    occurredOn: date.from,
    endedOn: date.to === date.from ? null : date.to,
    datePrecision: date.precision,
    dateStated: date.stated,
    placeId: place?.placeId ?? null,
    placePrecision: place?.precision ?? null,
    placeStated: place?.stated ?? null,
    placeText: place?.text ?? null,
    placeConfidence: place?.confidence ?? null,
    killed: casualties.killed ?? null,
    injured: casualties.injured ?? null,
    arrested: casualties.arrested ?? null,
    displaced: casualties.displaced ?? null,
    summary: coded.summary,
    confidence: coded.confidence,
    articleCount: coded.articleCount,
    sourceCount: coded.sourceCount,
    firstSeenAt: coded.firstSeenAt,
    lastSeenAt: coded.lastSeenAt,
  };
}

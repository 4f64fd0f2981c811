import type { Queryable } from '../database.ts';
import type { EventSelection } from '../event-query.ts';
import { type EventRow, hydrateEvents } from './hydrate-events.ts';

/** By id, in the order of the ids, undefined for each that is unknown. Merged and retracted events answer too. */
export async function findEvents(
  queryable: Queryable,
  ids: readonly string[],
  selection?: EventSelection,
): Promise<(EventRow | undefined)[]> {
  const rows = await hydrateEvents(queryable, [...new Set(ids)], selection);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** One event; a merged one answers with the event it was merged into. */
export async function findEvent(
  queryable: Queryable,
  id: string,
  selection?: EventSelection,
): Promise<EventRow | undefined> {
  const [row] = await findEvents(queryable, [id], selection);
  return row?.mergedIntoId ? findEvent(queryable, row.mergedIntoId, selection) : row;
}

/** A page of events: which ones, then everything selected of them. Two statements, whatever the page holds. */

import { encodeCursor, fingerprintOf } from '../cursor.ts';
import type { Queryable } from '../database.ts';
import type { EventOrder, EventQuery, EventSelection } from '../event-query.ts';
import { type Page, type PageRequest, pageOf, readingOf } from '../page.ts';
import { listEventKeys } from './event-ids.ts';
import { type EventRow, hydrateEvents } from './hydrate-events.ts';

export interface ListEvents extends PageRequest {
  readonly query: EventQuery;
  readonly order?: EventOrder;
  readonly selection?: EventSelection;
}

export async function listEvents(
  queryable: Queryable,
  { query, order = newestFirst, selection, ...request }: ListEvents,
): Promise<Page<EventRow>> {
  const reading = readingOf(request);
  const fingerprint = fingerprintOf({ query, order });
  const keys = await listEventKeys(queryable, { query, order, fingerprint, reading });
  const page = pageOf(keys, reading, ({ sort, id }) => encodeCursor([sort, id], fingerprint));
  const rows = await hydrateEvents(
    queryable,
    page.rows.map(({ id }) => id),
    selection,
  );
  return { ...page, rows };
}

const newestFirst: EventOrder = { field: 'DATE', direction: 'DESC' };

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RevisionKind } from '../vocabulary.ts';
import { instant } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { sortBy } from './sort-column.ts';

export interface RevisionRow {
  readonly id: string;
  readonly eventId: string;
  readonly kind: RevisionKind;
  readonly fields: readonly string[];
  readonly note: string | null;
  readonly author: string;
  readonly createdAt: string;
}

/** What was changed about an event, newest first. */
export function listRevisions(
  queryable: Queryable,
  { eventId, ...request }: PageRequest & { readonly eventId: string },
): Promise<Page<RevisionRow>> {
  return listByKey<RevisionRow>(queryable, request, {
    list: { revisionsOf: eventId },
    row: sql`json_build_object('id', r.id, 'eventId', r.event_id, 'kind', r.kind, 'fields', r.fields,
      'note', r.note, 'author', r.author, 'createdAt', ${instant(sql`r.created_at`)})`,
    from: sql`event_revision r`,
    where: [sql`r.event_id = ${eventId}::uuid`],
    sort: [sortBy.id(sql`r.id`)],
    descending: true,
  });
}

/**
 * Where matching events come from. Actors and places that must all be there are read from the posting list and joined with each
 * other, day by day, which costs the same for frequent and for rare pairs; what else is asked is a condition on the event's row, and
 * that row is only visited when something is.
 */

import { type SQL, sql } from 'drizzle-orm';
import { facetFlags } from '../facet-flags.ts';
import { hasFacet } from './posting-list.ts';
import { dayRange, isOneOf } from './predicates.ts';
import type { SplitQuery, Term } from './split-query.ts';

export interface EventSource {
  readonly from: SQL;
  readonly where: readonly SQL[];
  readonly day: SQL;
  readonly id: SQL;
  /** The entities whose posting lists lead; null where the table of events leads. */
  readonly leading: readonly string[] | null;
  /** `distinct` where several lists lead, each of which may have the same event; nothing otherwise. */
  readonly distinct: SQL;
}

export interface SourceOptions {
  /** The caller needs the event's row `e`. */
  readonly row: boolean;
  /** How the leading list's entity is given; by default any of its entities. */
  readonly leader?: SQL;
  /** Holds for every list alike, such as a cursor: each can then begin there. */
  readonly bound?: (day: SQL, id: SQL) => SQL[];
}

export function eventSource(split: SplitQuery, options: SourceOptions): EventSource {
  const [lead, ...others] = split.terms.toSorted((a, b) => a.ids.length - b.ids.length);
  if (!lead) return eventTable(split, options);
  const joined = others.filter(({ ids }) => ids.length === 1);
  const tested = others.filter(({ ids }) => ids.length > 1);
  const row = options.row || split.conditions.length > 0;
  return {
    from: sql.join(
      [
        sql`event_facet f0`,
        ...joined.map((term, at) => joinFacet(alias(at + 1), term)),
        ...(row ? [sql`join event e on e.id = f0.event_id`] : []),
      ],
      sql` `,
    ),
    where: [
      options.leader ?? isOneOf(sql`f0.entity_id`, lead.ids),
      hasFlags(alias(0), lead.flags),
      ...(split.happened ? [hasFlags(alias(0), facetFlags.happened)] : []),
      ...[lead, ...joined].flatMap((_, at) => bounds(alias(at), split, options)),
      ...tested.map(({ ids, flags }) =>
        hasFacet(ids, flags, sql`f0.occurred_on`, sql`f0.event_id`),
      ),
      ...split.conditions,
    ],
    day: sql`f0.occurred_on`,
    id: sql`f0.event_id`,
    leading: lead.ids,
    distinct: lead.ids.length > 1 ? sql`distinct` : sql``,
  };
}

function eventTable(split: SplitQuery, { bound }: SourceOptions): EventSource {
  const day = sql`e.occurred_on`;
  const id = sql`e.id`;
  const where = [...split.conditions, ...(bound?.(day, id) ?? [])];
  return { from: sql`event e`, where, day, id, leading: null, distinct: sql`` };
}

const alias = (at: number): SQL => sql.raw(`f${at}`);

const hasFlags = (facet: SQL, flags: number): SQL => sql`${facet}.flags & ${flags}::smallint <> 0`;

function joinFacet(facet: SQL, { ids, flags }: Term): SQL {
  return sql`join event_facet ${facet} on ${facet}.entity_id = ${ids[0]}::uuid
    and ${facet}.occurred_on = f0.occurred_on and ${facet}.event_id = f0.event_id and ${hasFlags(facet, flags)}`;
}

/** Said of every list, not of one and deduced for the others: the planner does not deduce it, and would read from the start. */
function bounds(facet: SQL, { date }: SplitQuery, { bound }: SourceOptions): SQL[] {
  const day = sql`${facet}.occurred_on`;
  return [...dayRange(day, date), ...(bound?.(day, sql`${facet}.event_id`) ?? [])];
}

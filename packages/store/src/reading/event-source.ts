/**
 * Where matching events come from. Actors and places that must all be there are read from the posting list and joined with each
 * other, day by day, which costs the same for frequent and for rare pairs; what else is asked is a condition on the event's row, and
 * that row is only visited when something is.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery } from '../event-query.ts';
import { facetFlags } from '../facet-flags.ts';
import { happenedFactualities, topicType } from '../vocabulary.ts';
import { checkQuery } from './check-query.ts';
import { conditionsOf, dayRange, flagsOf, hasFacet, isOneOf, isPlain } from './event-conditions.ts';

/** One entry of the posting list that every matching event has. */
interface Term {
  readonly ids: readonly string[];
  readonly flags: number;
}

/** A query taken apart: what the posting list answers, and what it does not. */
export interface SplitQuery {
  readonly terms: readonly Term[];
  /** Only what happened, told by a flag of the posting list. */
  readonly happened: boolean;
  /** There is no other condition than the terms, the days, and that it happened. */
  readonly onlyHappened: boolean;
  /** Days that bound the posting list. */
  readonly date: NonNullable<EventQuery['date']>;
  /** Over the event's row `e`. */
  readonly conditions: readonly SQL[];
}

export function splitQuery(query: EventQuery): SplitQuery {
  checkQuery(query);
  const parts = conjuncts(query);
  const listed = !asksForUnlisted(query);
  const terms = listed ? parts.flatMap(termsOf) : [];
  const happened = parts.some(asksForHappened) && parts.some(isOfCodedKind);
  const rest = parts.map((part) => unanswered(part, happened));
  const onlyHappened = happened && rest.every((part) => Object.keys(part).length === 0);
  const date = overlap(parts.map((part) => part.date));
  if (terms.length > 0) {
    const conditions = rest.flatMap((part) => conditionsOf(part, listed));
    return { terms, happened, onlyHappened, date, conditions };
  }
  const status = namesStatus(query) ? [] : [sql`e.status = 'ACTIVE'`];
  const conditions = [...status, ...conditionsOf(query, listed)];
  return { terms, happened, onlyHappened, date, conditions };
}

/** The query and every query inside it that must hold as well. */
function conjuncts({ and = [], ...own }: EventQuery): EventQuery[] {
  return [own, ...and.flatMap(conjuncts)];
}

/** Whoever is named leads the search, also where more is asked of them than the posting list knows. */
function termsOf({ actor, actors = [], place }: EventQuery): Term[] {
  const participants = [...(actor ? [actor] : []), ...actors];
  return [
    ...participants.flatMap((one) => (one.anyOf ? [{ ids: one.anyOf, flags: flagsOf(one) }] : [])),
    ...(place?.anyOf ? [{ ids: place.anyOf, flags: facetFlags.place }] : []),
  ];
}

function asksForHappened({ factualities, historical }: EventQuery): boolean {
  const asked = new Set(factualities);
  return (
    historical === false &&
    asked.size === happenedFactualities.length &&
    happenedFactualities.every((one) => asked.has(one))
  );
}

/** What is merely a topic bears no flag of having happened. */
function isOfCodedKind({ coded, types }: EventQuery): boolean {
  return coded === true || (types !== undefined && !types.includes(topicType));
}

/** What is left of a conjunct once the posting list has done its part. It lists active events only. */
function unanswered(part: EventQuery, happened: boolean): EventQuery {
  const {
    actor,
    actors,
    place,
    date: _,
    coded,
    factualities,
    historical,
    statuses,
    ...rest
  } = part;
  const { anyOf: __, ...where } = place ?? {};
  const elsewhere = Object.keys(where).length > 0;
  const others = actors?.filter((one) => !isPlain(one)) ?? [];
  const told = happened && asksForHappened(part);
  return {
    ...rest,
    ...(actor && !isPlain(actor) && { actor }),
    ...(others.length > 0 && { actors: others }),
    ...(elsewhere && { place: where }),
    ...(coded && !happened && { coded }),
    ...(!told && factualities && { factualities }),
    ...(!told && historical !== undefined && { historical }),
    ...(statuses && !statuses.includes('ACTIVE') && { statuses }),
  };
}

/** Days are text that sorts as they do. */
function overlap(ranges: readonly EventQuery['date'][]): NonNullable<EventQuery['date']> {
  const from = ranges
    .flatMap((range) => range?.from ?? [])
    .sort()
    .at(-1);
  const to = ranges.flatMap((range) => range?.to ?? []).sort()[0];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function namesStatus(query: EventQuery): boolean {
  return somePart(query, ({ statuses }) => statuses !== undefined);
}

/** The posting list forgets events that were retracted or merged. */
function asksForUnlisted(query: EventQuery): boolean {
  return somePart(query, ({ statuses = [] }) => statuses.some((one) => one !== 'ACTIVE'));
}

function somePart(query: EventQuery, holds: (part: EventQuery) => boolean): boolean {
  const { and = [], or = [], not } = query;
  return holds(query) || [...and, ...or, ...(not ? [not] : [])].some((one) => somePart(one, holds));
}

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

/**
 * A query taken apart before it is asked: the posting list answers for actors and places that must all be there, for days and for what
 * happened; everything else is left as conditions on the event's row.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery } from '../event-query.ts';
import { facetFlags } from '../facet-flags.ts';
import { happenedFactualities, topicType } from '../vocabulary.ts';
import { checkQuery } from './check-query.ts';
import { conditionsOf } from './event-conditions.ts';
import { flagsOf, isPlain } from './posting-list.ts';

/** One entry of the posting list that every matching event has. */
export interface Term {
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

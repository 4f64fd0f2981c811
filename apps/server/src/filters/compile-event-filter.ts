/**
 * From what a client asks to what the store answers: names and ids become rows, defaults are applied, and everything
 * that can stand side by side does, because the store answers a flat question from its index alone.
 */
import { type EventQuery, happenedFactualities, topicType } from '@dateline/store';
import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import type { CasualtiesFilter, EventFilter } from '../generated/resolver-types.ts';
import { limits } from '../limits/limits.ts';
import { parseEventQuery } from '../query-language/parse-event-query.ts';
import { checkLists } from './check-lists.ts';
import { compileParticipant } from './compile-participant.ts';
import { compilePlace } from './compile-place.ts';
import { compileSource } from './compile-source.ts';
import { joinQueries } from './join-queries.ts';
import { present } from './present.ts';

export interface EventQuestion {
  readonly filter?: EventFilter | null | undefined;
  readonly query?: string | null | undefined;
}

export async function compileEventFilter(
  { filter, query }: EventQuestion,
  context: RequestContext,
): Promise<EventQuery> {
  const filters = [filter ?? {}, ...(query ? [parseEventQuery(query, context.codes)] : [])];
  for (const each of filters) checkLists(each);
  const compiled = await Promise.all(filters.map((each) => compile(each, context, 1)));
  return joinQueries([...compiled, defaultsFor(filters)]);
}

/**
 * What happened, as news of a coded kind, and still stands, unless the filter names another wish anywhere in it. A default
 * inside each condition would turn round within `not` and creep into every branch of `or`.
 */
function defaultsFor(filters: readonly EventFilter[]): EventQuery {
  const anyNames = (wish: (part: EventFilter) => boolean) =>
    filters.some((each) => somePart(each, wish));
  const asksFactuality = anyNames((part) => part.factuality != null || part.historical != null);
  const asksStatus = anyNames((part) => part.status != null);
  // A list of types that all must be of needs no word on others.
  const asksType =
    filters.some(({ eventType }) => eventType != null) ||
    anyNames(({ eventType }) => eventType?.includes(topicType) ?? false);
  return {
    ...(!asksType && { coded: true }),
    ...(!asksFactuality && { factualities: happenedFactualities, historical: false }),
    ...(!asksStatus && { statuses: ['ACTIVE'] as const }),
  };
}

function somePart(filter: EventFilter, wish: (part: EventFilter) => boolean): boolean {
  if (wish(filter)) return true;
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return parts.some((part) => somePart(part, wish));
}

async function compile(
  filter: EventFilter,
  context: RequestContext,
  depth: number,
): Promise<EventQuery> {
  if (depth > limits.filterDepth + 1) {
    throw badUserInput(
      `A filter nests \`and\`, \`or\` and \`not\` at most ${limits.filterDepth} deep.`,
    );
  }
  const inner = (part: EventFilter) => compile(part, context, depth + 1);
  const [participants, place, source, and, or, not] = await Promise.all([
    Promise.all(participantsOf(filter).map((part) => compileParticipant(part, context))),
    filter.location ? compilePlace(filter.location, context) : undefined,
    filter.source ? compileSource(filter.source, context) : undefined,
    Promise.all((filter.and ?? []).map(inner)),
    Promise.all((filter.or ?? []).map(inner)),
    filter.not ? inner(filter.not) : undefined,
  ]);
  const own = present<EventQuery>({
    ...ownConditions(filter),
    actors: participants.length > 0 ? participants : undefined,
    place,
    sources: source,
    or: or.length > 0 ? or : undefined,
    not,
  });
  return joinQueries([own, ...and]);
}

function participantsOf({ actor, actors }: EventFilter) {
  return [...(actor ? [actor] : []), ...(actors ?? [])];
}

function ownConditions(filter: EventFilter) {
  return {
    types: filter.eventType,
    modes: filter.mode,
    contexts: filter.context,
    quads: filter.quadClass,
    cameoPrefixes: filter.cameo,
    factualities: filter.factuality,
    statuses: filter.status,
    languages: filter.language,
    text: filter.text,
    date: filter.date ? present(filter.date) : undefined,
    createdAt: filter.createdAt
      ? present({
          from: filter.createdAt.from?.toISOString(),
          before: filter.createdAt.before?.toISOString(),
        })
      : undefined,
    goldstein: filter.goldstein ? present(filter.goldstein) : undefined,
    historical: filter.historical,
    minConfidence: filter.minConfidence,
    minSources: filter.minSources,
    minHarmed: filter.casualties ? leastHarmed(filter.casualties) : undefined,
  };
}

function leastHarmed(filter: CasualtiesFilter): NonNullable<EventQuery['minHarmed']> {
  return present({
    killed: filter.minKilled,
    injured: filter.minInjured,
    arrested: filter.minArrested,
    displaced: filter.minDisplaced,
  });
}

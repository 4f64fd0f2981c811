/** Figures over all events of a question. Those of the summary are read together, once, whichever of them are asked for. */
import {
  countEventsBy,
  countEventsByActor,
  countEventsByPlace,
  countEventsBySource,
  eventGrid,
  eventHistogram,
} from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { EventStatsResolvers } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import type { CountryModel } from '../../models.ts';

export const EventStats: EventStatsResolvers = {
  count: async ({ summary }) => (await summary()).count,
  articleCount: async ({ summary }) => (await summary()).articleCount,
  actorCount: async ({ summary }) => (await summary()).actorCount,
  firstDate: async ({ summary }) => (await summary()).firstDate,
  lastDate: async ({ summary }) => (await summary()).lastDate,
  goldstein: async ({ summary }) => (await summary()).goldstein,
  histogram: ({ query }, { interval }, { database }) =>
    eventHistogram(database, query, interval ?? 'DAY'),
  byEventType: async ({ query }, _args, { database }) =>
    (await countEventsBy(database, query, 'type')).map(({ value, ...rest }) => ({
      eventType: value,
      ...rest,
    })),
  byQuadClass: async ({ query }, _args, { database }) =>
    (await countEventsBy(database, query, 'quad')).map(({ value, ...rest }) => ({
      quadClass: value,
      ...rest,
    })),
  byMode: async ({ query }, _args, { database }) =>
    (await countEventsBy(database, query, 'mode')).map(({ value, ...rest }) => ({
      mode: value,
      ...rest,
    })),
  byContext: async ({ query }, _args, { database }) =>
    (await countEventsBy(database, query, 'context')).map(({ value, ...rest }) => ({
      context: value,
      ...rest,
    })),
  bySector: async ({ query }, _args, { database }) =>
    (await countEventsBy(database, query, 'sector')).map(({ value, ...rest }) => ({
      sector: value,
      ...rest,
    })),
  byActorCountry: async ({ query }, { role, limit }, context) => {
    const options = {
      kind: 'COUNTRY',
      limit: checkSize('limit', limit ?? 20),
      ...(role && { role }),
    };
    const buckets = await countEventsByActor(context.database, query, options);
    return withCountry(buckets, ({ key }) => key, context);
  },
  byActor: async ({ query }, { role, limit }, { database }) => {
    const options = { limit: checkSize('limit', limit ?? 20), ...(role && { role }) };
    const buckets = await countEventsByActor(database, query, options);
    return buckets.map(({ value, ...rest }) => ({ actor: value, ...rest }));
  },
  byCountry: async ({ query }, { limit }, context) => {
    const options = { kind: 'COUNTRY', limit: checkSize('limit', limit ?? 20) };
    const buckets = await countEventsByPlace(context.database, query, options);
    return withCountry(buckets, ({ country }) => country, context);
  },
  byLocation: async ({ query }, { kind, limit }, { database }) => {
    const options = { kind: kind ?? 'ADM1', limit: checkSize('limit', limit ?? 20) };
    const buckets = await countEventsByPlace(database, query, options);
    return buckets.map(({ value, ...rest }) => ({ location: value, ...rest }));
  },
  byGeohash: ({ query }, { precision, limit }, { database }) =>
    eventGrid(database, query, {
      precision: checkSize('precision', precision ?? 3, limits.geohashLetters),
      limit: checkSize('limit', limit ?? 500, limits.gridCells),
    }),
  bySource: async ({ query }, { limit }, { database }) => {
    const buckets = await countEventsBySource(database, query, {
      limit: checkSize('limit', limit ?? 20),
    });
    return buckets.map(({ value, ...rest }) => ({ source: value, ...rest }));
  },
};

interface CountedBucket<Value> {
  readonly value: Value;
  readonly count: number;
  readonly avgGoldstein: number | null;
}

/** What is of no country the book knows has no place in a list of countries. */
function withCountry<Value>(
  buckets: readonly CountedBucket<Value>[],
  codeOf: (value: Value) => string | null,
  { knowledge }: RequestContext,
) {
  return buckets.flatMap(({ value, ...rest }) => {
    const country: CountryModel | undefined = knowledge.countries.find(codeOf(value) ?? '');
    return country ? [{ country, ...rest }] : [];
  });
}

import type { RequestContext } from '../../context.ts';
import { entityIdsOf } from '../../filters/entity-ids.ts';
import type { LocationResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import type { LocationModel } from '../../models.ts';
import { apartFromEachOther, regionsAround, withMembers } from '../../names/region-keys.ts';
import { listEvents } from '../events/list-events.ts';
import { locationOf } from './location-of.ts';

export const Location: LocationResolvers = {
  id: ({ key }) => toGlobalId('Location', key),
  kind: ({ kind }) => kind,
  geonameId: ({ geonamesId }) => geonamesId,
  aliases: ({ key }, _args, { knowledge }) => [...knowledge.placeAliases(key)],
  qid: ({ key }, _args, { knowledge }) => knowledge.places.find(key)?.wikidata ?? null,
  ancestors: ({ key }, _args, { knowledge }) =>
    [
      ...knowledge.places.ancestorsOf(key),
      ...regionsAround(key, knowledge).map((region) => knowledge.places.get(region)),
    ].map(locationOf),
  country: ({ country }, _args, { knowledge }) =>
    country ? (knowledge.countries.find(country) ?? null) : null,
  point: ({ lat, lon }) =>
    lat === null || lon === null ? null : { latitude: lat, longitude: lon },
  path: (location, _args, context) =>
    fromTheCountry([...surroundingsOf(location, context), location]),
  parent: ({ key }, _args, { knowledge }) => {
    const [nearest] = knowledge.places.ancestorsOf(key);
    return nearest ? locationOf(nearest) : null;
  },
  eventCount: async ({ key, eventCount }, _args, { knowledge, loaders }) => {
    const keys = withMembers([key], knowledge);
    if (keys.length === 1 && eventCount !== undefined) return eventCount;
    const counts = await loaders.eventCounts.loadMany(apartFromEachOther(keys, knowledge));
    return counts.reduce<number>((sum, count) => sum + countOf(count), 0);
  },
  events: async ({ key }, args, context, info) => {
    const anyOf = await entityIdsOf(withMembers([key], context.knowledge), context);
    return listEvents(args, context, info, { place: { anyOf } });
  },
};

function countOf(loaded: number | Error): number {
  if (loaded instanceof Error) throw loaded;
  return loaded;
}

/** The widest first. */
function surroundingsOf(
  { key, path }: LocationModel,
  { knowledge }: RequestContext,
): LocationModel[] {
  return path ? path.slice(0, -1) : knowledge.places.ancestorsOf(key).map(locationOf).reverse();
}

/** Regions of the world around a country are left out; a sea or a region of several countries has nothing else. */
function fromTheCountry(path: readonly LocationModel[]): LocationModel[] {
  const country = path.findIndex(({ kind }) => kind === 'COUNTRY');
  return path.slice(Math.max(country, 0));
}

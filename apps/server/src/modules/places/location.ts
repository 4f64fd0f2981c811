import type { RequestContext } from '../../context.ts';
import { entityIdsOf } from '../../filters/entity-ids.ts';
import type { LocationResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import type { LocationModel } from '../../models.ts';
import { listEvents } from '../events/list-events.ts';
import { locationOf } from './location-of.ts';

export const Location: LocationResolvers = {
  id: ({ key }) => toGlobalId('Location', key),
  kind: ({ kind }) => kind,
  geonameId: ({ geonamesId }) => geonamesId,
  aliases: ({ key }, _args, { knowledge }) => [...knowledge.placeAliases(key)],
  qid: ({ key }, _args, { knowledge }) => knowledge.places.find(key)?.wikidata ?? null,
  ancestors: ({ key }, _args, { knowledge }) => knowledge.places.ancestorsOf(key).map(locationOf),
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
  eventCount: async ({ key, eventCount }, _args, { loaders }) =>
    eventCount ?? (await loaders.places.load(key))?.eventCount ?? 0,
  events: async ({ key }, args, context, info) => {
    const anyOf = await entityIdsOf([key], context);
    return listEvents(args, context, info, { place: { anyOf } });
  },
};

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

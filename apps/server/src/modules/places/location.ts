import type { Place } from '@dateline/knowledge';
import { entityIdsOf } from '../../filters/entity-ids.ts';
import type { LocationResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import type { LocationModel } from '../../models.ts';
import { listEvents } from '../events/list-events.ts';
import { locationOf } from './location-of.ts';

export const Location: LocationResolvers = {
  id: ({ key }) => toGlobalId('Location', key),
  kind: ({ kind }) => kind as never,
  geonameId: ({ geonamesId }) => geonamesId,
  country: ({ country }, _args, { knowledge }) =>
    country ? (knowledge.countries.find(country) ?? null) : null,
  point: ({ lat, lon }) =>
    lat === null || lon === null ? null : { latitude: lat, longitude: lon },
  path: (location, _args, { knowledge }) => [
    ...pathOf(location, knowledge.places.ancestorsOf(location.key)),
    location,
  ],
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

/** From the country down; regions of the world around it are left out. */
function pathOf({ kind }: LocationModel, ancestors: readonly Place[]): LocationModel[] {
  if (kind === 'COUNTRY') return [];
  const top = ancestors.findIndex((place) => place.kind === 'COUNTRY');
  return ancestors
    .slice(0, top < 0 ? ancestors.length : top + 1)
    .map(locationOf)
    .reverse();
}

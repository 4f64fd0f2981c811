import { entityIdsOf } from '../../filters/entity-ids.ts';
import type { CountryResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { findActorByKey } from '../actors/find-actor.ts';
import { listEvents } from '../events/list-events.ts';
import { findLocationByKey } from './find-location.ts';

export const Country: CountryResolvers = {
  id: ({ alpha2 }) => toGlobalId('Country', alpha2),
  code: ({ alpha2 }) => alpha2,
  region: ({ subregion, region }) => subregion || region || null,
  capital: ({ capital }, _args, context) =>
    capital?.place ? findLocationByKey(capital.place, context) : null,
  actor: ({ alpha3 }, _args, context) => findActorByKey(alpha3, context),
  location: ({ place }, _args, context) => findLocationByKey(place, context),
  events: async ({ alpha3 }, { role, ...args }, context, info) => {
    const anyOf = await entityIdsOf([alpha3], context);
    return listEvents(args, context, info, { actors: [{ anyOf, ...(role && { role }) }] });
  },
};

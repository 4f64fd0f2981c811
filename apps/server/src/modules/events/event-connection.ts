import type { EventConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { EventModel } from '../../models.ts';
import { statisticsOf } from '../statistics/statistics-of.ts';

export const EventConnection: EventConnectionResolvers = {
  ...countedResolvers<EventModel>(),
  stats: ({ query }, _args, context) => statisticsOf(query, context),
};

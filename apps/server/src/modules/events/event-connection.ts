import type { EventConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { EventModel } from '../../models.ts';

export const EventConnection: EventConnectionResolvers = {
  ...countedResolvers<EventModel>(),
  stats: ({ query }) => ({ query }),
};

import type {
  EventRevisionConnectionResolvers,
  EventRevisionResolvers,
} from '../../generated/resolver-types.ts';
import { pagedResolvers } from '../../lists/connection-resolvers.ts';
import type { EventRevisionModel } from '../../models.ts';

export const EventRevision: EventRevisionResolvers = {
  fields: ({ fields }) => [...fields],
};

export const EventRevisionConnection: EventRevisionConnectionResolvers =
  pagedResolvers<EventRevisionModel>();

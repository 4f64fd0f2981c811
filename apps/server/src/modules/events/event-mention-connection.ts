import type { EventMentionConnectionResolvers } from '../../generated/resolver-types.ts';
import { pagedResolvers } from '../../lists/connection-resolvers.ts';
import type { EventMentionModel } from '../../models.ts';

export const EventMentionConnection: EventMentionConnectionResolvers =
  pagedResolvers<EventMentionModel>();

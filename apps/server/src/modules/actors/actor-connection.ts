import type { ActorConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { ActorModel } from '../../models.ts';

export const ActorConnection: ActorConnectionResolvers = countedResolvers<ActorModel>();

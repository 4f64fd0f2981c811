import type { LocationConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { LocationModel } from '../../models.ts';

export const LocationConnection: LocationConnectionResolvers = countedResolvers<LocationModel>();

import type {
  IngestFailureConnectionResolvers,
  IngestRunConnectionResolvers,
} from '../../generated/resolver-types.ts';
import { pagedResolvers } from '../../lists/connection-resolvers.ts';
import type { IngestFailureModel, IngestRunModel } from '../../models.ts';

export const IngestRunConnection: IngestRunConnectionResolvers = pagedResolvers<IngestRunModel>();

export const IngestFailureConnection: IngestFailureConnectionResolvers =
  pagedResolvers<IngestFailureModel>();

import type { NewsSourceConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { NewsSourceModel } from '../../models.ts';

export const NewsSourceConnection: NewsSourceConnectionResolvers =
  countedResolvers<NewsSourceModel>();

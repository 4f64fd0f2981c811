import type { ArticleConnectionResolvers } from '../../generated/resolver-types.ts';
import { countedResolvers } from '../../lists/connection-resolvers.ts';
import type { ArticleModel } from '../../models.ts';

export const ArticleConnection: ArticleConnectionResolvers = countedResolvers<ArticleModel>();

import { readStatus } from '@dateline/store';
import manifest from '../../../package.json' with { type: 'json' };
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';

export const queryService: Pick<QueryResolvers, 'service'> = {
  service: async (_root, _args, { database, knowledge }) => {
    const status = await readStatus(database);
    return {
      version: manifest.version,
      knowledge: knowledge.version,
      eventCount: status.events,
      articleCount: status.articles,
      firstEventDate: status.firstDate,
      lastEventDate: status.lastDate,
      lastIngestedAt: status.lastIngestedAt,
      limits: {
        maxPageSize: limits.pageSize,
        maxDepth: limits.depth,
        maxTokens: limits.tokens,
        maxAliases: limits.aliases,
        maxCost: limits.cost,
        maxBodyBytes: limits.bodyBytes,
        maxAnalyzeCharacters: limits.analyzeCharacters,
      },
    };
  },
};

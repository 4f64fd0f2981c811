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
      eventCount: status.events.ACTIVE ?? 0,
      articleCount: sum(Object.values(status.articles)),
      firstEventDate: status.firstEventDate,
      lastEventDate: status.lastEventDate,
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

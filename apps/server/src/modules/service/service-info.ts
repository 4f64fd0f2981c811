/** What the service is, allows and holds. Counting is for those who ask for counts: limits and versions are asked for by every client. */
import { type Holdings, readHoldings } from '@dateline/store';
import manifest from '../../../package.json' with { type: 'json' };
import type { QueryResolvers, ServiceInfoResolvers } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import type { ServiceInfoModel } from '../../models.ts';

export const queryService: Pick<QueryResolvers, 'service'> = {
  service: (_root, _args, { database }) => {
    let holdings: Promise<Holdings> | undefined;
    return { holdings: () => (holdings ??= readHoldings(database)) };
  },
};

export const ServiceInfo: ServiceInfoResolvers = {
  version: () => manifest.version,
  knowledge: (_service, _args, { knowledge }) => knowledge.version,
  eventCount: counted('eventCount'),
  articleCount: counted('articleCount'),
  firstEventDate: counted('firstEventDate'),
  lastEventDate: counted('lastEventDate'),
  lastIngestedAt: counted('lastIngestedAt'),
  limits: () => ({
    maxPageSize: limits.pageSize,
    maxDepth: limits.depth,
    maxTokens: limits.tokens,
    maxAliases: limits.aliases,
    maxCost: limits.cost,
    maxBodyBytes: limits.bodyBytes,
    maxAnalyzeCharacters: limits.analyzeCharacters,
  }),
};

function counted<Name extends keyof Holdings>(name: Name) {
  return async ({ holdings }: ServiceInfoModel): Promise<Holdings[Name]> =>
    (await holdings())[name];
}

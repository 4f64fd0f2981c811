import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { entitiesIn } from './entities.ts';
import { extractedEventOf } from './extracted-event.ts';

export const queryAnalysis: Pick<QueryResolvers, 'analyze'> = {
  analyze: async (_root, { input }, { analyzer }) => {
    const { text, title, publishedAt } = input;
    const published = publishedAt ?? new Date().toISOString().slice(0, 10);
    const analyzed = await analyzer.analyze({ text, published, ...(title != null && { title }) });
    return {
      events: analyzed.events.map((finding) => extractedEventOf(finding, text, published)),
      entities: entitiesIn(analyzed, text),
      extraction: { ...analyzed.versions, rule: null },
      durationMs: analyzed.durationMs,
    };
  },
};

import type { ArticleResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { listEvents } from '../events/list-events.ts';
import { listMentionsOfArticle } from '../events/list-mentions.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => toGlobalId('Article', id),
  authors: ({ authors }) => [...authors],
  text: async ({ id }, _args, { loaders }) => (await loaders.articleTexts.load(id)) ?? '',
  excerpt: async ({ id }, _args, { loaders }) =>
    excerptOf((await loaders.articleTexts.load(id)) ?? ''),
  duplicateOf: async ({ duplicateOfId }, _args, { loaders }) =>
    duplicateOfId ? ((await loaders.articles.load(duplicateOfId)) ?? null) : null,
  events: ({ id }, args, context, info) => listEvents(args, context, info, { articleId: id }),
  mentions: (article, args, context) => listMentionsOfArticle(article, args, context),
};

const excerptLength = 200;

/** As many whole words as fit; a mark says that there are more. */
function excerptOf(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= excerptLength) return words;
  const end = words.lastIndexOf(' ', excerptLength);
  return `${words.slice(0, end > 0 ? end : excerptLength)}…`;
}

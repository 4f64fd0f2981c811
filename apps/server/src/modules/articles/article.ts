import type { ArticleResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { listMentionsOfArticle } from '../events/list-mentions.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => toGlobalId('Article', id),
  authors: ({ authors }) => [...authors],
  text: async ({ id }, _args, { loaders }) => (await loaders.articleTexts.load(id)) ?? '',
  duplicateOf: async ({ duplicateOfId }, _args, { loaders }) =>
    duplicateOfId ? ((await loaders.articles.load(duplicateOfId)) ?? null) : null,
  mentions: (article, args, context, info) => listMentionsOfArticle(article, args, context, info),
};

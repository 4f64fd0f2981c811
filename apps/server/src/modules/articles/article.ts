import type { ArticleResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { listEvents } from '../events/list-events.ts';
import { listMentionsOfArticle } from '../events/list-mentions.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => toGlobalId('Article', id),
  authors: ({ authors }) => [...authors],
  text: async ({ id }, _args, { loaders }) => (await loaders.articleTexts.load(id)) ?? '',
  duplicateOf: async ({ duplicateOfId }, _args, { loaders }) =>
    duplicateOfId ? ((await loaders.articles.load(duplicateOfId)) ?? null) : null,
  events: ({ id }, args, context, info) => listEvents(args, context, info, { articleId: id }),
  mentions: (article, args, context) => listMentionsOfArticle(article, args, context),
};

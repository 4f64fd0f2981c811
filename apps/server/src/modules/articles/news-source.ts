import type { NewsSourceResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { listArticles } from './list-articles.ts';

export const NewsSource: NewsSourceResolvers = {
  id: ({ id }) => toGlobalId('NewsSource', id),
  country: ({ country }, _args, { knowledge }) =>
    country ? (knowledge.countries.find(country) ?? null) : null,
  articles: ({ id }, args, context) => listArticles(args, context, { sources: { ids: [id] } }),
};

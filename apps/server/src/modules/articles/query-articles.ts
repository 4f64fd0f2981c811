import { countSources, findArticleByUrl, listSources } from '@dateline/store';
import { badUserInput } from '../../bad-user-input.ts';
import type { RequestContext } from '../../context.ts';
import { checkLists } from '../../filters/check-lists.ts';
import { compileSource } from '../../filters/compile-source.ts';
import type { ArticleRef, QueryResolvers } from '../../generated/resolver-types.ts';
import { findGlobalId } from '../../ids/global-id.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { lazyList } from '../../lists/lazy-list.ts';
import type { ArticleModel } from '../../models.ts';
import { listArticles } from './list-articles.ts';

export const queryArticles: Pick<
  QueryResolvers,
  'article' | 'articles' | 'newsSource' | 'newsSources'
> = {
  article: (_root, { by }, context) => findArticle(by, context),
  articles: (_root, args, context) => listArticles(args, context),
  newsSource: async (_root, { id }, { loaders }) => {
    const found = findGlobalId(id);
    return found?.type === 'NewsSource' ? ((await loaders.sources.load(found.key)) ?? null) : null;
  },
  newsSources: (_root, { filter, ...args }, context) => {
    const page = checkPageArguments(args);
    checkLists(filter ?? {});
    const query = filter ? compileSource(filter, context) : {};
    const { database } = context;
    return lazyList(
      () => listSources(database, { ...page, query }),
      () => countSources(database, query),
    );
  },
};

async function findArticle(
  { id, url }: ArticleRef,
  { database, loaders }: RequestContext,
): Promise<ArticleModel | null> {
  if (id != null) {
    const found = findGlobalId(id);
    return found?.type === 'Article' ? ((await loaders.articles.load(found.key)) ?? null) : null;
  }
  if (url != null) return (await findArticleByUrl(database, url.href)) ?? null;
  throw badUserInput('`by` needs one of id, url.');
}

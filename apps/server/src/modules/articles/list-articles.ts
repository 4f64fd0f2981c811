/** Every list of articles, whether of all or of one outlet. */
import { type ArticleQuery, countArticles, listArticles as readArticles } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import { checkLists } from '../../filters/check-lists.ts';
import { compileSource } from '../../filters/compile-source.ts';
import { present } from '../../filters/present.ts';
import type { ArticleFilter, ArticleOrder, DateTimeRange } from '../../generated/resolver-types.ts';
import { checkPageArguments, type PageArguments } from '../../limits/page-arguments.ts';
import { lazyList } from '../../lists/lazy-list.ts';
import type { ArticleConnectionModel } from '../../models.ts';

export interface ArticleListArguments extends PageArguments {
  readonly filter?: ArticleFilter | null | undefined;
  readonly orderBy?: ArticleOrder | null | undefined;
}

export function listArticles(
  { filter, orderBy, ...args }: ArticleListArguments,
  context: RequestContext,
  about: ArticleQuery = {},
): ArticleConnectionModel {
  const page = checkPageArguments(args);
  const query = { ...compileArticleFilter(filter ?? {}, context), ...about };
  const order = { field: 'PUBLISHED_AT', direction: 'DESC', ...orderBy } as const;
  const { database } = context;
  return lazyList(
    () => readArticles(database, { ...page, query, order }),
    () => countArticles(database, query),
  );
}

function compileArticleFilter(filter: ArticleFilter, context: RequestContext): ArticleQuery {
  checkLists(filter);
  return present<ArticleQuery>({
    text: filter.text,
    publishedAt: rangeOf(filter.publishedAt),
    fetchedAt: rangeOf(filter.fetchedAt),
    sources: filter.source ? compileSource(filter.source, context) : undefined,
    languages: filter.language,
    statuses: filter.status,
    hasEvents: filter.hasEvents,
  });
}

function rangeOf(range: DateTimeRange | null | undefined) {
  return range
    ? present({ from: range.from?.toISOString(), before: range.before?.toISOString() })
    : undefined;
}

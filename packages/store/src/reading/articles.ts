/** Articles as they were read, without their text unless it is asked for. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { SourceCondition } from '../event-query.ts';
import type { Page, PageRequest } from '../page.ts';
import { keysOf } from '../saving/article-identity.ts';
import { StoreFault } from '../store-fault.ts';
import type { ArticleStatus } from '../vocabulary.ts';
import { type ArticleRow, articleJson } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { allOf, anyOf } from './predicates.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface ArticleQuery {
  /** Words of title and text, in web search syntax. */
  readonly text?: string;
  /** Instants, from inclusive, before exclusive. */
  readonly publishedAt?: { readonly from?: string; readonly before?: string };
  readonly fetchedAt?: { readonly from?: string; readonly before?: string };
  readonly sources?: SourceCondition;
  readonly languages?: readonly string[];
  /** All but duplicates when left out. */
  readonly statuses?: readonly ArticleStatus[];
  readonly hasEvents?: boolean;
  /** Telling of this event. */
  readonly eventId?: string;
}

export interface ArticleOrder {
  /** Articles that do not say when they were published stand where they were fetched. */
  readonly field: 'PUBLISHED_AT' | 'FETCHED_AT';
  readonly direction: 'ASC' | 'DESC';
}

export interface ListArticles extends PageRequest {
  readonly query: ArticleQuery;
  readonly order?: ArticleOrder;
}

const fromArticles = sql`article a left join news_source s on s.id = a.source_id`;
const articleRow = articleJson(sql`a`, sql`s`);

export function listArticles(
  queryable: Queryable,
  { query, order = newestFirst, ...request }: ListArticles,
): Promise<Page<ArticleRow>> {
  const at = order.field === 'FETCHED_AT' ? sql`a.fetched_at` : sql`a.seen_at`;
  return listByKey<ArticleRow>(queryable, request, {
    list: { articles: query, order },
    row: articleRow,
    from: fromArticles,
    where: conditionsOf(query),
    sort: [sortBy.instant(at), sortBy.id(sql`a.id`)],
    descending: order.direction === 'DESC',
  });
}

const newestFirst: ArticleOrder = { field: 'PUBLISHED_AT', direction: 'DESC' };

export async function countArticles(queryable: Queryable, query: ArticleQuery): Promise<number> {
  const [row] = await send<{ count: number }>(
    queryable,
    sql`select count(*)::int as count from ${fromArticles} where ${allOf(conditionsOf(query))}`,
  );
  return row?.count ?? 0;
}

/** In the order of the ids, undefined for each that is unknown. */
export async function findArticles(
  queryable: Queryable,
  ids: readonly string[],
): Promise<(ArticleRow | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await send<{ row: ArticleRow }>(
    queryable,
    sql`select ${articleRow} as row from ${fromArticles} where ${anyOf(sql`a.id`, ids, 'uuid')}`,
    'articles',
  );
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** By its canonical address. */
export async function findArticleByUrl(
  queryable: Queryable,
  url: string,
): Promise<ArticleRow | undefined> {
  const { own } = keysOf({ canonicalUrl: url, contentHash: '' });
  const [row] = await send<{ row: ArticleRow }>(
    queryable,
    sql`select ${articleRow} as row from article_key k join article a on a.id = k.article_id
      left join news_source s on s.id = a.source_id where k.key = ${own}`,
    'article-by-url',
  );
  return row?.row;
}

/** The texts the spans point into. */
export async function findArticleTexts(
  queryable: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await send<{ id: string; text: string }>(
    queryable,
    sql`select a.id, a.text from article a where ${anyOf(sql`a.id`, ids, 'uuid')}`,
    'article-texts',
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

function conditionsOf(query: ArticleQuery): SQL[] {
  const { text, sources, languages, statuses, hasEvents, eventId } = query;
  const conditions = [
    ...instantRange(sql`a.seen_at`, query.publishedAt),
    ...instantRange(sql`a.fetched_at`, query.fetchedAt),
    statuses ? anyOf(sql`a.status`, statuses) : sql`a.status <> 'DUPLICATE'`,
  ];
  if (text !== undefined) {
    conditions.push(sql`a.search @@ websearch_to_tsquery('english', ${searchable(text)})`);
  }
  if (sources?.ids) conditions.push(anyOf(sql`s.id`, sources.ids, 'uuid'));
  if (sources?.domains) {
    const domains = sources.domains.map((domain) => domain.toLowerCase());
    conditions.push(anyOf(sql`s.domain`, domains));
  }
  if (sources?.countries) conditions.push(anyOf(sql`s.country`, sources.countries));
  if (languages) conditions.push(anyOf(sql`a.language`, languages));
  if (hasEvents !== undefined) {
    conditions.push(hasEvents ? sql`a.event_count > 0` : sql`a.event_count = 0`);
  }
  if (eventId) {
    conditions.push(
      sql`a.id in (select r.article_id from event_report r where r.event_id = ${eventId}::uuid)`,
    );
  }
  return conditions;
}

function instantRange(column: SQL, range: ArticleQuery['publishedAt']): SQL[] {
  return [
    ...(range?.from ? [sql`${column} >= ${range.from}::timestamptz`] : []),
    ...(range?.before ? [sql`${column} < ${range.before}::timestamptz`] : []),
  ];
}

function searchable(text: string): string {
  if (text.trim() !== '' && text.length <= 500 && !text.includes('\0')) return text;
  throw new StoreFault(
    'FILTER_INVALID',
    'The article filter searches for no words or for too many; 1 to 500 characters can be searched for.',
  );
}

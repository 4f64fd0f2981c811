/** The evidence: passages of one event, best first, or of one article, in its own order. */

import { sql } from 'drizzle-orm';
import { encodeCursor, fingerprintOf } from '../cursor.ts';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { jsonObject } from './json-object.ts';
import { articleJson, type MentionRow, mentionColumns } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface MentionSelection {
  /** Each with the article it stands in. */
  readonly article?: boolean;
}

export type ListMentions = PageRequest &
  MentionSelection &
  ({ readonly eventId: string } | { readonly articleId: string });

export function listMentions(
  queryable: Queryable,
  { article, ...request }: ListMentions,
): Promise<Page<MentionRow>> {
  const row = mentionJson(article);
  const from = fromMentions(article);
  if ('eventId' in request) {
    const { eventId, ...page } = request;
    return listByKey<MentionRow>(queryable, page, {
      list: listOf(eventId),
      row,
      from,
      where: [sql`m.event_id = ${eventId}::uuid`],
      sort: [
        sortBy.real(sql`m.confidence`),
        sortBy.id(sql`m.article_id`),
        sortBy.integer(sql`m.ordinal`),
      ],
      descending: true,
    });
  }
  const { articleId, ...page } = request;
  return listByKey<MentionRow>(queryable, page, {
    list: { mentionsOfArticle: articleId },
    row,
    from,
    where: [sql`m.article_id = ${articleId}::uuid`],
    sort: [sortBy.integer(sql`m.ordinal`)],
    descending: false,
  });
}

/** The cursor, among the mentions of its event, of a mention that was read along with that event. */
export function mentionCursor({ eventId, confidence, articleId, ordinal }: MentionRow): string {
  return encodeCursor([confidence, articleId, ordinal], fingerprintOf(listOf(eventId)));
}

export interface MentionKey {
  readonly eventId: string;
  readonly articleId: string;
  readonly ordinal: number;
}

export async function findMention(
  queryable: Queryable,
  { eventId, articleId, ordinal }: MentionKey,
  { article }: MentionSelection = {},
): Promise<MentionRow | undefined> {
  const [found] = await send<{ row: MentionRow }>(
    queryable,
    sql`select ${mentionJson(article)} as row from ${fromMentions(article)}
      where m.event_id = ${eventId}::uuid and m.article_id = ${articleId}::uuid and m.ordinal = ${ordinal}`,
  );
  return found?.row;
}

const listOf = (eventId: string) => ({ mentionsOfEvent: eventId });

const mentionJson = (article = false) =>
  jsonObject({
    ...mentionColumns(sql`m`),
    ...(article && { article: articleJson(sql`a`, sql`n`) }),
  });

const fromMentions = (article = false) =>
  article
    ? sql`mention m join article a on a.id = m.article_id left join news_source n on n.id = a.source_id`
    : sql`mention m`;

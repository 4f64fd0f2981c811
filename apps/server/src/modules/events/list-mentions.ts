/** The passages that tell of an event, or that stand in an article. */
import { listMentions, mentionCursor } from '@dateline/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../context.ts';
import { checkPageArguments, type PageArguments } from '../../limits/page-arguments.ts';
import { once } from '../../lists/lazy-list.ts';
import type { ArticleModel, EventMentionConnectionModel, EventModel } from '../../models.ts';
import { asksFor, fieldTreeOf, itemsOf } from '../../selection/field-tree.ts';

/** The first page came with the event; only what lies beyond it is read here. */
export function listMentionsOfEvent(
  event: EventModel,
  args: PageArguments,
  { database }: RequestContext,
  info: GraphQLResolveInfo,
): EventMentionConnectionModel {
  const request = checkPageArguments(args);
  const read = once(() =>
    listMentions(database, { eventId: event.id, article: asksForArticle(info), ...request }),
  );
  const { mentions } = event;
  if (!mentions || !('first' in request) || request.after !== undefined) return { page: read };
  const rows = mentions.slice(0, request.first);
  const hasNextPage = mentions.length > rows.length;
  return {
    page: () => ({
      rows,
      cursors: rows.map(mentionCursor),
      hasNextPage,
      hasPreviousPage: false,
    }),
  };
}

export function listMentionsOfArticle(
  article: ArticleModel,
  args: PageArguments,
  { database }: RequestContext,
): EventMentionConnectionModel {
  const request = checkPageArguments(args);
  return { page: once(() => listMentions(database, { articleId: article.id, ...request })) };
}

function asksForArticle(info: GraphQLResolveInfo): boolean {
  return asksFor(itemsOf(fieldTreeOf(info)), 'article', 'extraction');
}

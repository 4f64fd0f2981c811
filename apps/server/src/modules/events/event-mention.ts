import type { RequestContext } from '../../context.ts';
import type { EventMentionResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { toMentionKey } from '../../ids/mention-id.ts';
import type { ArticleModel, EventMentionModel } from '../../models.ts';

export const EventMention: EventMentionResolvers = {
  id: (mention) => toGlobalId('EventMention', toMentionKey(mention)),
  event: async ({ eventId }, _args, { loaders }) => {
    const event = await loaders.wholeEvents.load(eventId);
    if (!event) throw new Error(`Mention of an event that is gone: ${eventId}`);
    return event;
  },
  article: (mention, _args, context) => articleOf(mention, context),
  actorSpans: ({ actorSpans }) => [...actorSpans],
  recipientSpans: ({ recipientSpans }) => [...recipientSpans],
  attribution: async ({ attribution }, _args, { loaders }) => {
    if (!attribution) return null;
    const { span, actorId } = attribution;
    return { span, actor: actorId ? ((await loaders.actorsById.load(actorId)) ?? null) : null };
  },
  extraction: async (mention, _args, context) => {
    const { extraction } = await articleOf(mention, context);
    return { ...extraction, rule: mention.rule };
  },
};

async function articleOf(
  mention: EventMentionModel,
  { loaders }: RequestContext,
): Promise<ArticleModel> {
  const article = mention.article ?? (await loaders.articles.load(mention.articleId));
  if (!article) throw new Error(`Mention in an article that is gone: ${mention.articleId}`);
  return article;
}

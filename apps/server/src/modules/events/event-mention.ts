import type { RequestContext } from '../../context.ts';
import type { EventMentionResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { toMentionKey } from '../../ids/mention-id.ts';
import { type MaybePromise, whenReady } from '../../lists/when-ready.ts';
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
  extraction: (mention, _args, context) =>
    whenReady(articleOf(mention, context), ({ extraction }) => ({
      ...extraction,
      rule: mention.rule,
    })),
};

function articleOf(
  mention: EventMentionModel,
  { loaders }: RequestContext,
): MaybePromise<ArticleModel> {
  if (mention.article) return mention.article;
  return loaders.articles.load(mention.articleId).then((article) => {
    if (!article) throw new Error(`Mention in an article that is gone: ${mention.articleId}`);
    return article;
  });
}

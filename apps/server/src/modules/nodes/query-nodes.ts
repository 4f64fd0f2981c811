/** Any object by its id: the letters before the underscore say which kind it is. */
import { findMention, findRun } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers, ResolversTypes } from '../../generated/resolver-types.ts';
import { findGlobalId, type IdentifiedType } from '../../ids/global-id.ts';
import { findMentionKey } from '../../ids/mention-id.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import { findActorByKey } from '../actors/find-actor.ts';
import { findLocationByKey } from '../places/find-location.ts';

export const queryNodes: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_root, { id }, context) => findNode(id, context),
  nodes: (_root, { ids }, context) => {
    checkSize('ids.length', ids.length, limits.ids);
    return Promise.all(ids.map((id) => findNode(id, context)));
  },
};

type NodeModel = Awaited<ResolversTypes['Node']>;

type Finder = (key: string, context: RequestContext) => Promise<NodeModel | null | undefined>;

const finders: Record<IdentifiedType, Finder> = {
  Event: (key, { loaders }) => loaders.wholeEvents.load(key),
  EventMention: async (key, { database }) => {
    const mention = findMentionKey(key);
    return mention && findMention(database, mention, { article: true });
  },
  Actor: findActorByKey,
  Location: async (key, context) => findLocationByKey(key, context),
  Country: async (key, { knowledge }) => {
    const country = knowledge.countries.find(key);
    return country?.alpha2 === key ? country : null;
  },
  Article: (key, { loaders }) => loaders.articles.load(key),
  NewsSource: (key, { loaders }) => loaders.sources.load(key),
  IngestRun: (key, { database }) => findRun(database, key),
};

/** The name of its type goes with each, so that GraphQL knows which of the models it is. */
async function findNode(id: string, context: RequestContext): Promise<NodeModel | null> {
  const found = findGlobalId(id);
  if (!found) return null;
  const node = await finders[found.type](found.key, context);
  if (!node) return null;
  const named = { ...node, __typename: found.type };
  return named;
}

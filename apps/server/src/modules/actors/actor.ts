import { entityIdsOf } from '../../filters/entity-ids.ts';
import type { ActorResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { listEvents } from '../events/list-events.ts';
import { actorFromBook } from './find-actor.ts';

export const Actor: ActorResolvers = {
  id: ({ key }) => toGlobalId('Actor', key),
  kind: ({ kind }) => kind,
  sectors: ({ sectors }) => [...sectors],
  qid: ({ wikidata }) => wikidata,
  country: ({ country }, _args, { knowledge }) =>
    country ? (knowledge.countries.find(country) ?? null) : null,
  aliases: async ({ id, key, name }, _args, { knowledge, loaders }) => {
    const known = knowledge.actors.find(key)?.aliases.map(({ text }) => text);
    const aliases = known ?? (id ? await loaders.aliases.load(id) : []);
    return [...new Set(aliases)].filter((alias) => alias !== name);
  },
  eventCount: async ({ key, eventCount }, _args, { loaders }) =>
    eventCount ?? (await loaders.actors.load(key))?.eventCount ?? 0,
  affiliations: ({ key }, _args, { knowledge }) =>
    (knowledge.actors.find(key)?.affiliations ?? []).flatMap(({ to, relation, from, to_ }) => {
      const other = knowledge.actors.find(to);
      return other
        ? [{ actor: actorFromBook(other), relation, from: from ?? null, to: to_ ?? null }]
        : [];
    }),
  events: async ({ key }, { role, ...args }, context, info) => {
    const anyOf = await entityIdsOf([key], context);
    return listEvents(args, context, info, { actors: [{ anyOf, ...(role && { role }) }] });
  },
};

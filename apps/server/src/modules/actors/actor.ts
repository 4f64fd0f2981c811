import type { Affiliation } from '@dateline/knowledge';
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
  discovered: ({ key, discovered }) => discovered ?? isDiscovered(key),
  confidence: async ({ key, confidence }, _args, { loaders }) =>
    confidence ??
    (isDiscovered(key) ? ((await loaders.actors.load(key))?.confidence ?? null) : null),
  affiliations: ({ key }, { on }, { knowledge }) =>
    (knowledge.actors.find(key)?.affiliations ?? [])
      .filter((tie) => on == null || heldOn(tie, on))
      .flatMap(({ to, relation, office, from, to_ }) => {
        const other = knowledge.actors.find(to);
        const term = { office: office ?? null, from: from ?? null, to: to_ ?? null };
        return other ? [{ actor: actorFromBook(other), relation, ...term }] : [];
      }),
  ancestors: async ({ key, country }, { on }, { knowledge, loaders }) => {
    const known = knowledge.actors.find(key);
    const keys = known
      ? knowledge.actors.ancestorsOf(key, on ?? undefined)
      : (country ?? (await loaders.actors.load(key))?.country ?? []);
    return [keys].flat().flatMap((above) => {
      const actor = knowledge.actors.find(above);
      return actor ? [actorFromBook(actor)] : [];
    });
  },
  events: async ({ key }, { role, ...args }, context, info) => {
    const anyOf = await entityIdsOf([key], context);
    return listEvents(args, context, info, { actors: [{ anyOf, ...(role && { role }) }] });
  },
};

/** Keys of actors that only the news knows begin so. */
const isDiscovered = (key: string): boolean => key.startsWith('x:');

const heldOn = ({ from, to_ }: Affiliation, day: string): boolean =>
  (from === undefined || from <= day) && (to_ === undefined || day <= to_);

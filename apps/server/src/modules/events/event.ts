import { listRevisions } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { EventResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { once } from '../../lists/lazy-list.ts';
import type { EventModel } from '../../models.ts';
import type { Code } from '../../query-language/codes-of.ts';
import { listArticles } from '../articles/list-articles.ts';
import { casualtiesOf } from './casualties.ts';
import { listMentionsOfEvent } from './list-mentions.ts';

export const Event: EventResolvers = {
  id: ({ id }) => toGlobalId('Event', id),
  eventType: ({ type }) => type as never,
  // Codes that a user has added to the codebook have no name in the schema yet; the rest of the event need not be lost.
  modes: ({ modes }, _args, { codes }) => modes.filter((mode) => isAmong(codes.modes, mode)),
  contexts: ({ contexts }, _args, { codes }) =>
    contexts.filter((context) => isAmong(codes.contexts, context)),
  quadClass: ({ quad }) => quad,
  cameoCode: ({ cameo }) => cameo,
  casualties: (event) => casualtiesOf(event),
  participants: async (event, { role }, context) => {
    const participants = await participantsOf(event, context);
    return role ? participants.filter((participant) => participant.role === role) : participants;
  },
  actors: async (event, _args, context) => actorsIn('ACTOR', await participantsOf(event, context)),
  recipients: async (event, _args, context) =>
    actorsIn('RECIPIENT', await participantsOf(event, context)),
  locations: async (event, _args, context) => {
    const place = await placeOf(event, context);
    return place ? [place] : [];
  },
  location: async (event, _args, context) => (await placeOf(event, context))?.location ?? null,
  articles: ({ id }, args, context) => listArticles(args, context, { eventId: id }),
  revisions: ({ id }, args, { database }) => {
    const request = checkPageArguments(args);
    return { page: once(() => listRevisions(database, { eventId: id, ...request })) };
  },
  mentions: (event, args, context, info) => listMentionsOfEvent(event, args, context, info),
};

function isAmong(codes: readonly Code[], value: string): boolean {
  return codes.some((code) => code.value === value);
}

/** Read with the event where the operation was seen to ask for them; else in one go for all events that lack them. */
async function participantsOf(event: EventModel, { loaders }: RequestContext) {
  const participants =
    event.participants ?? (await loaders.wholeEvents.load(event.id))?.participants ?? [];
  return participants.map((participant) => ({
    ...participant,
    sectors: [...participant.sectors] as never[],
  }));
}

async function placeOf(event: EventModel, { loaders }: RequestContext) {
  const found =
    event.place === undefined ? (await loaders.wholeEvents.load(event.id))?.place : event.place;
  if (!found) return undefined;
  const { place, path, ...report } = found;
  return { ...report, location: { ...place, path } };
}

function actorsIn(role: string, participants: Awaited<ReturnType<typeof participantsOf>>) {
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

import { listRevisions } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { EventResolvers } from '../../generated/resolver-types.ts';
import { toGlobalId } from '../../ids/global-id.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { once } from '../../lists/lazy-list.ts';
import { type MaybePromise, whenReady } from '../../lists/when-ready.ts';
import type {
  ActorModel,
  EventLocationModel,
  EventModel,
  EventParticipantModel,
} from '../../models.ts';
import type { Code } from '../../query-language/codes-of.ts';
import { listArticles } from '../articles/list-articles.ts';
import { casualtiesOf } from './casualties.ts';
import { listMentionsOfEvent } from './list-mentions.ts';

export const Event: EventResolvers = {
  id: ({ id }) => toGlobalId('Event', id),
  eventType: ({ type }) => type,
  // Codes that a user has added to the codebook have no name in the schema yet; the rest of the event need not be lost.
  modes: ({ modes }, _args, { codes }) => modes.filter((mode) => isAmong(codes.modes, mode)),
  contexts: ({ contexts }, _args, { codes }) =>
    contexts.filter((context) => isAmong(codes.contexts, context)),
  quadClass: ({ quad }) => quad,
  cameoCode: ({ cameo }) => cameo,
  casualties: (event) => casualtiesOf(event),
  participants: (event, { role }, context) =>
    whenReady(participantsOf(event, context), (all) =>
      role ? all.filter((one) => one.role === role) : [...all],
    ),
  actors: (event, _args, context) =>
    whenReady(participantsOf(event, context), (all) => actorsIn('ACTOR', all)),
  recipients: (event, _args, context) =>
    whenReady(participantsOf(event, context), (all) => actorsIn('RECIPIENT', all)),
  locations: (event, _args, context) =>
    whenReady(placeOf(event, context), (place) => (place ? [place] : [])),
  location: (event, _args, context) =>
    whenReady(placeOf(event, context), (place) => place?.location ?? null),
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
function participantsOf(
  event: EventModel,
  context: RequestContext,
): MaybePromise<readonly EventParticipantModel[]> {
  return event.participants ?? whole(event, context).then((row) => row?.participants ?? []);
}

function placeOf(
  event: EventModel,
  context: RequestContext,
): MaybePromise<EventLocationModel | undefined> {
  if (event.place !== undefined) return locatedAt(event.place);
  return whole(event, context).then((row) => locatedAt(row?.place));
}

function whole({ id }: EventModel, { loaders }: RequestContext): Promise<EventModel | undefined> {
  return loaders.wholeEvents.load(id);
}

function locatedAt(found: EventModel['place']): EventLocationModel | undefined {
  if (!found) return undefined;
  const { place, path, ...report } = found;
  return { ...report, location: { ...place, path } };
}

function actorsIn(role: string, participants: readonly EventParticipantModel[]): ActorModel[] {
  return participants.filter((participant) => participant.role === role).map(({ actor }) => actor);
}

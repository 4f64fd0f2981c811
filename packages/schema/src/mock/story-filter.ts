/** The part of `EventFilter` that frontends try first: what, when, who by country or name, where by country or name. */
import type { EventFilter } from '../../generated/types.ts';
import { storyActors, storyPlaces } from './story.ts';
import { events, isInside, isInvolved } from './story-objects.ts';

const happened = ['ASSERTED', 'REPORTED'];

export function filterStory(filter: EventFilter | null | undefined) {
  return events.filter(
    (event) =>
      isAmong(event.eventType, filter?.eventType) &&
      isAmong(event.quadClass, filter?.quadClass) &&
      isAmong(event.factuality, filter?.factuality ?? happened) &&
      event.date >= (filter?.date?.from ?? '') &&
      event.date <= (filter?.date?.to ?? '9999') &&
      isWanted(event.id, filter?.actor) &&
      isWithin(event.place, filter?.location),
  );
}

function isAmong(value: string, wanted: readonly string[] | null | undefined): boolean {
  return !wanted || wanted.includes(value);
}

function isWanted(eventId: string, wanted: EventFilter['actor']): boolean {
  if (!wanted?.country && !wanted?.name) return true;
  const named = storyActors.find(({ name }) => name === wanted.name);
  return isInvolved(
    eventId,
    (actor) =>
      isAmong(actor.country ?? '', wanted.country) &&
      (!wanted.name || actor === named || actor.partOf.includes(named?.id ?? '')),
  );
}

function isWithin(placeId: string, wanted: EventFilter['location']): boolean {
  if (!wanted?.country && !wanted?.name) return true;
  return storyPlaces.some(
    (place) =>
      isInside(placeId, place.id) &&
      isAmong(place.country, wanted.country) &&
      (!wanted.name || place.name === wanted.name),
  );
}

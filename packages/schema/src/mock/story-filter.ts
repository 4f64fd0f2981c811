/**
 * The part of `EventFilter` that frontends try first: what, when, who by country or name, where by country or name. What nothing can
 * match, empty lists and days in the wrong order, and names that the story does not know are refused, as by the service.
 */
import type { EventFilter } from '../../generated/types.ts';
import { badUserInput } from './bad-user-input.ts';
import { type StoryActor, type StoryPlace, storyActors, storyPlaces } from './story.ts';
import { events, isInside, isInvolved } from './story-objects.ts';

const happened = ['ASSERTED', 'REPORTED'];

export function filterStory(filter: EventFilter | null | undefined) {
  checkLists(filter ?? {});
  checkOrder(filter?.date ?? {});
  const actor = named('actor', storyActors, filter?.actor?.name);
  const place = named('place', storyPlaces, filter?.location?.name);
  return events.filter(
    (event) =>
      isAmong(event.eventType, filter?.eventType) &&
      isAmong(event.quadClass, filter?.quadClass) &&
      isAmong(event.factuality, filter?.factuality ?? happened) &&
      event.date >= (filter?.date?.from ?? '') &&
      event.date <= (filter?.date?.to ?? '9999') &&
      isWanted(event.id, filter?.actor?.country, actor) &&
      isWithin(event.place, filter?.location?.country, place),
  );
}

/** Whether or not the story has an event that would come to be held against the list. */
function checkLists(filter: object): void {
  for (const value of Object.values(filter) as unknown[]) {
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value) && value.length === 0) {
      throw badUserInput(
        'An empty list in the filter, which nothing can match. Leave it out to set no condition.',
      );
    }
    checkLists(value);
  }
}

function checkOrder({ from, to }: NonNullable<EventFilter['date']>): void {
  if (from == null || to == null || from <= to) return;
  throw badUserInput(
    `The event filter wants days from ${from} to ${to}, which end before they begin. Swap the ends.`,
  );
}

function named<Item extends { readonly name: string }>(
  kind: string,
  items: readonly Item[],
  name: string | null | undefined,
): Item | undefined {
  if (name == null) return undefined;
  const wanted = name.toLowerCase();
  const found = items.find((item) => item.name.toLowerCase() === wanted);
  if (found) return found;
  const near = items.map((item) => item.name).filter((known) => isAlike(known, wanted));
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw badUserInput(`Unknown ${kind} "${name}".${hint}`, near);
}

const isAlike = (known: string, wanted: string): boolean => known[0]?.toLowerCase() === wanted[0];

type Wanted = readonly string[] | null | undefined;

const isAmong = (value: string, wanted: Wanted): boolean => !wanted || wanted.includes(value);

function isWanted(eventId: string, countries: Wanted, named: StoryActor | undefined): boolean {
  if (!countries && !named) return true;
  return isInvolved(
    eventId,
    (actor) =>
      isAmong(actor.country ?? '', countries) &&
      (!named || actor === named || actor.partOf.includes(named.id)),
  );
}

function isWithin(placeId: string, countries: Wanted, named: StoryPlace | undefined): boolean {
  if (!countries && !named) return true;
  return storyPlaces.some(
    (place) =>
      isInside(placeId, place.id) &&
      isAmong(place.country, countries) &&
      (!named || place === named),
  );
}

/** The story as the objects of the schema: what the mock's resolvers hand out, each linked to the others. */

import {
  type StoryActor,
  type StoryEvent,
  storyActors,
  storyCountries,
  storyEvents,
  storyOutlets,
  storyPlaces,
} from './story.ts';
import { type PageArguments, pageOf } from './story-page.ts';

export const countries = storyCountries.map((country, index) => ({
  __typename: 'Country',
  id: `cty_${country.code}`,
  ...country,
  region: index === 0 ? 'Eastern Europe' : 'Western Asia',
  events: (page: PageArguments): unknown => pageOf(eventsOfCountry(country.code), page),
}));

export const actors = storyActors.map((actor) => ({
  __typename: 'Actor',
  ...actor,
  aliases: [],
  country: findCountry(actor.country),
  qid: null,
  code: null,
  affiliations: (): unknown =>
    actor.partOf.map((id) => ({ relation: 'part of', actor: findActor(id) })),
  events: (page: PageArguments): unknown => pageOf(eventsOfActor(actor.id), page),
}));

export const locations = storyPlaces.map((place) => ({
  __typename: 'Location',
  ...place,
  country: findCountry(place.country),
  geonameId: Number(place.id.slice(7)),
  point: { latitude: place.latitude, longitude: place.longitude },
  parent: (): unknown => findLocation(place.parent),
  path: (): unknown => pathOf(place.id),
  events: (page: PageArguments): unknown =>
    pageOf(
      events.filter((event) => isInside(event.place, place.id)),
      page,
    ),
}));

export const newsSources = storyOutlets.map((name, index) => {
  const domain = `${name.split(' ')[0]?.toLowerCase()}.example`;
  return {
    __typename: 'NewsSource',
    id: `src_00000000-0000-7000-8000-00000000000${index + 1}`,
    name,
    domain,
    country: null,
    articles: (page: PageArguments): unknown =>
      pageOf(
        articles.filter(({ source }) => source?.name === name),
        page,
      ),
  };
});

const tellings = storyEvents.flatMap((event) =>
  event.told.map((telling) => ({ event, ...telling })),
);

export const articles = tellings.map(({ event, outlet, sentence }, index) => {
  const source = newsSources.find(({ name }) => name === outlet);
  return {
    __typename: 'Article',
    id: `art_00000000-0000-7000-8000-0000000000${String(index + 1).padStart(2, '0')}`,
    url: `https://${source?.domain}/news/${index + 1}`,
    canonicalUrl: `https://${source?.domain}/news/${index + 1}`,
    title: sentence.replace(/\.$/, ''),
    text: sentence,
    authors: [],
    source,
    publishedAt: `${event.date}T18:00:00.000Z`,
    fetchedAt: `${event.date}T19:00:00.000Z`,
    language: 'en',
    status: 'PROCESSED',
    duplicateOf: null,
    wordCount: sentence.split(' ').length,
    mentions: (page: PageArguments): unknown => pageOf([mentionOf(index)], page),
  };
});

export const events = storyEvents
  .map((event) => ({
    __typename: 'Event',
    ...event,
    endDate: null,
    datePrecision: 'DAY',
    historical: false,
    cameoCode: null,
    casualties: null,
    confidence: 0.9,
    status: 'ACTIVE',
    summary: event.told[0]?.sentence.replace(/\.$/, '') ?? '',
    articleCount: event.told.length,
    sourceCount: event.told.length,
    createdAt: `${event.date}T19:00:00.000Z`,
    updatedAt: `${event.date}T19:00:00.000Z`,
    firstSeenAt: `${event.date}T18:00:00.000Z`,
    lastSeenAt: `${event.date}T18:00:00.000Z`,
    participants: ({ role }: { role?: string | null }): unknown => participantsOf(event, role),
    actors: (): unknown => event.actors.map(findActor),
    recipients: (): unknown => event.recipients.map(findActor),
    location: (): unknown => findLocation(event.place),
    locations: (): unknown => [placeOf(event)],
    mentions: (page: PageArguments): unknown => pageOf(mentionsOf(event), page),
  }))
  .sort((left, right) => (left.date < right.date ? 1 : -1));

function findCountry(code: string | null) {
  return countries.find((country) => country.code === code) ?? null;
}

function findActor(id: string) {
  return actors.find((actor) => actor.id === id) ?? null;
}

function findLocation(id: string | null) {
  return locations.find((location) => location.id === id) ?? null;
}

function pathOf(id: string): unknown[] {
  const place = storyPlaces.find((candidate) => candidate.id === id);
  return place ? [...(place.parent ? pathOf(place.parent) : []), findLocation(id)] : [];
}

export function isInside(id: string, outer: string): boolean {
  if (id === outer) return true;
  const parent = storyPlaces.find((place) => place.id === id)?.parent;
  return parent ? isInside(parent, outer) : false;
}

function eventsOfCountry(code: string) {
  return events.filter(({ id }) => isInvolved(id, (actor) => actor.country === code));
}

function eventsOfActor(id: string) {
  return events.filter((event) =>
    isInvolved(event.id, (actor) => actor.id === id || actor.partOf.includes(id)),
  );
}

export function isInvolved(eventId: string, isMeant: (actor: StoryActor) => boolean): boolean {
  const told = storyEvents.find(({ id }) => id === eventId);
  const ids = told ? [...told.actors, ...told.recipients] : [];
  return storyActors.some((actor) => ids.includes(actor.id) && isMeant(actor));
}

function participantsOf(event: StoryEvent, role?: string | null) {
  const participants = [
    ...event.actors.map((id) => ({ role: 'ACTOR', actor: findActor(id) })),
    ...event.recipients.map((id) => ({ role: 'RECIPIENT', actor: findActor(id) })),
  ];
  return participants
    .filter((participant) => !role || participant.role === role)
    .map((participant) => ({
      ...participant,
      text: participant.actor?.name,
      sectors: [],
      confidence: 0.9,
    }));
}

function placeOf(event: StoryEvent) {
  const location = findLocation(event.place);
  const precision = location?.kind === 'CITY' ? 'CITY' : 'COUNTRY';
  return { location, precision, text: location?.name, stated: true, confidence: 0.9 };
}

function mentionsOf(event: StoryEvent) {
  return tellings.flatMap((telling, index) => (telling.event === event ? [mentionOf(index)] : []));
}

function mentionOf(index: number) {
  const telling = tellings[index];
  const sentence = telling?.sentence ?? '';
  return {
    id: `men_${index + 1}`,
    event: (): unknown => events.find(({ id }) => id === telling?.event.id),
    article: (): unknown => articles[index],
    sentenceIndex: 0,
    span: spanOf(sentence, sentence),
    trigger: spanOf(sentence, telling?.trigger ?? ''),
    actorSpans: [],
    recipientSpans: [],
    locationSpan: null,
    dateSpan: null,
    attribution: null,
    confidence: 0.9,
    extraction: {
      extractor: '1.0.0',
      codebook: '1.0.0',
      knowledge: '1.0.0',
      model: '1.0.0',
      rule: 'verb',
    },
  };
}

function spanOf(sentence: string, exact: string) {
  const start = sentence.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

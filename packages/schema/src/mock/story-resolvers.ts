/** The root fields that the story answers; everything below them is in its objects. */
import type { EventFilter } from '../../generated/types.ts';
import { filterStory } from './story-filter.ts';
import { actors, articles, countries, events, locations, newsSources } from './story-objects.ts';
import { type PageArguments, pageOf } from './story-page.ts';

interface EventArguments extends PageArguments {
  readonly filter?: EventFilter | null;
}

type Identified = { readonly id: string };

const everything: readonly Identified[] = [
  ...events,
  ...actors,
  ...locations,
  ...countries,
  ...articles,
  ...newsSources,
];

export const storyResolvers = {
  Query: {
    events: (_: unknown, { filter, ...page }: EventArguments) => pageOf(filterStory(filter), page),
    event: (_: unknown, { id }: Identified) => findById(events, id),
    node: (_: unknown, { id }: Identified) => findById(everything, id),
    nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => findById(everything, id)),
    actors: (_: unknown, page: PageArguments) => pageOf(actors, page),
    actor: (_: unknown, { by }: { by: { id?: string; name?: string } }) =>
      actors.find(({ id, name }) => id === by.id || name === by.name) ?? null,
    locations: (_: unknown, page: PageArguments) => pageOf(locations, page),
    location: (_: unknown, { by }: { by: { id?: string; name?: string; geonameId?: number } }) =>
      locations.find(
        (place) => place.id === by.id || place.name === by.name || place.geonameId === by.geonameId,
      ) ?? null,
    countries: () => countries,
    country: (_: unknown, { code }: { code: string }) =>
      countries.find((country) => country.code === code) ?? countries[0],
    articles: (_: unknown, page: PageArguments) => pageOf(articles, page),
    article: (_: unknown, { by }: { by: { id?: string; url?: URL } }) =>
      articles.find(({ id, url }) => id === by.id || url === by.url?.href) ?? null,
    newsSources: (_: unknown, page: PageArguments) => pageOf(newsSources, page),
    newsSource: (_: unknown, { id }: Identified) => findById(newsSources, id),
  },
};

function findById<Item extends Identified>(items: readonly Item[], wanted: string): Item | null {
  return items.find(({ id }) => id === wanted) ?? null;
}

/**
 * Reads what a page did not bring along, all of one kind in one go. A page of events needs none of these; they serve the odd
 * ways through the graph. One set per request, so that nobody sees another request's past.
 */
import {
  type ActorDetail,
  type ArticleRow,
  countEventsOf,
  type EventRow,
  findActorKeysByName,
  findActors,
  findActorsById,
  findAliases,
  findArticles,
  findArticleTexts,
  findEntityIds,
  findEvents,
  findPlaces,
  findSources,
  type PlaceDetail,
  type Queryable,
  type SourceRow,
} from '@dateline/store';
import DataLoader from 'dataloader';

export interface Loaders {
  /** With participants and place. */
  readonly wholeEvents: DataLoader<string, EventRow | undefined>;
  readonly entityIds: DataLoader<string, string | undefined>;
  readonly actors: DataLoader<string, ActorDetail | undefined>;
  readonly actorsById: DataLoader<string, ActorDetail | undefined>;
  readonly actorKeysByName: DataLoader<string, string[]>;
  /** By the id of the actor's row. */
  readonly aliases: DataLoader<string, string[]>;
  /** Of actors and places by their keys: events that happened, their parts included. */
  readonly eventCounts: DataLoader<string, number>;
  readonly places: DataLoader<string, PlaceDetail | undefined>;
  readonly articles: DataLoader<string, ArticleRow | undefined>;
  readonly articleTexts: DataLoader<string, string | undefined>;
  readonly sources: DataLoader<string, SourceRow | undefined>;
}

/** Ids by key, kept while the server lives: a key of the book keeps its row. Keys without a row may get one any moment. */
export type KnownEntities = Map<string, string>;

const mostKnownEntities = 100_000;

export function createLoaders(database: Queryable, known: KnownEntities): Loaders {
  return {
    wholeEvents: new DataLoader((ids) =>
      findEvents(database, ids, { participants: true, place: true }),
    ),
    entityIds: new DataLoader((keys) => entityIdsOf(database, keys, known)),
    actors: new DataLoader((keys) => findActors(database, keys)),
    actorsById: new DataLoader((ids) => findActorsById(database, ids)),
    actorKeysByName: new DataLoader((names) =>
      Promise.all(names.map((name) => findActorKeysByName(database, name))),
    ),
    aliases: new DataLoader((ids) => aliasesOf(database, ids)),
    eventCounts: new DataLoader(async (keys) => {
      const counts = await countEventsOf(database, keys);
      return keys.map((key) => counts.get(key) ?? 0);
    }),
    places: new DataLoader((keys) => findPlaces(database, keys)),
    articles: new DataLoader((ids) => findArticles(database, ids)),
    articleTexts: new DataLoader(async (ids) =>
      inOrder(ids, await findArticleTexts(database, ids)),
    ),
    sources: new DataLoader((ids) => findSources(database, ids)),
  };
}

async function entityIdsOf(database: Queryable, keys: readonly string[], known: KnownEntities) {
  const unknown = keys.filter((key) => !known.has(key));
  const found = new Map<string, string>();
  if (known.size > mostKnownEntities) known.clear();
  if (unknown.length > 0)
    for (const [key, id] of await findEntityIds(database, unknown)) found.set(key, id);
  for (const [key, id] of found) if (isSettled(key)) known.set(key, id);
  return keys.map((key) => known.get(key) ?? found.get(key));
}

/** Actors that the news or an import brought may be merged any moment; then their keys lead to another row. */
const isSettled = (key: string): boolean => !/^(?:x|own|wd):|\//.test(key);

function inOrder<Value>(
  keys: readonly string[],
  values: ReadonlyMap<string, Value>,
): (Value | undefined)[] {
  return keys.map((key) => values.get(key));
}

async function aliasesOf(database: Queryable, ids: readonly string[]): Promise<string[][]> {
  const rows = await findAliases(database, ids);
  return ids.map((id) => rows.filter(({ actorId }) => actorId === id).map(({ text }) => text));
}

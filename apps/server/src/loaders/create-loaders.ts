/**
 * Reads what a page did not bring along, all of one kind in one go. A page of events needs none of these; they serve the odd
 * ways through the graph. One set per request, so that nobody sees another request's past.
 */
import {
  type ActorRow,
  type ArticleRow,
  type EventRow,
  findActorKeysByName,
  findActors,
  findActorsById,
  findAliases,
  findArticles,
  findArticleTexts,
  findEntityIds,
  findEvents,
  findRuns,
  findSources,
  type Queryable,
  type RunRow,
  type SourceRow,
} from '@dateline/store';
import DataLoader from 'dataloader';

export interface Loaders {
  readonly entityIds: DataLoader<string, string | null>;
  readonly wholeEvents: DataLoader<string, EventRow | undefined>;
  readonly actors: DataLoader<string, ActorRow | undefined>;
  readonly actorsById: DataLoader<string, ActorRow | undefined>;
  readonly actorKeysByName: DataLoader<string, string[]>;
  readonly aliases: DataLoader<string, readonly string[]>;
  readonly articles: DataLoader<string, ArticleRow | undefined>;
  readonly articleTexts: DataLoader<string, string | undefined>;
  readonly sources: DataLoader<string, SourceRow | undefined>;
  readonly runs: DataLoader<string, RunRow | undefined>;
}

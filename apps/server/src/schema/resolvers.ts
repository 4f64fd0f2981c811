/** The list of all resolvers: one entry per type, each in a file of its own. */
import type { Resolvers } from '../generated/resolver-types.ts';
import { Actor } from '../modules/actors/actor.ts';
import { ActorConnection } from '../modules/actors/actor-connection.ts';
import { queryActors } from '../modules/actors/query-actors.ts';
import { ExtractedEvent } from '../modules/analysis/extracted-event-fields.ts';
import { queryAnalysis } from '../modules/analysis/query-analysis.ts';
import { Article } from '../modules/articles/article.ts';
import { ArticleConnection } from '../modules/articles/article-connection.ts';
import { NewsSource } from '../modules/articles/news-source.ts';
import { NewsSourceConnection } from '../modules/articles/news-source-connection.ts';
import { queryArticles } from '../modules/articles/query-articles.ts';
import { Codebook, queryCodebook } from '../modules/codebook/codebook.ts';
import { Event } from '../modules/events/event.ts';
import { EventConnection } from '../modules/events/event-connection.ts';
import { EventMention } from '../modules/events/event-mention.ts';
import { EventMentionConnection } from '../modules/events/event-mention-connection.ts';
import { EventRevision, EventRevisionConnection } from '../modules/events/event-revision.ts';
import { queryEvents } from '../modules/events/query-events.ts';
import { TextSpan } from '../modules/events/text-span.ts';
import {
  IngestFailureConnection,
  IngestRunConnection,
} from '../modules/ingestion/ingest-connections.ts';
import { IngestFailure, IngestRun, queryIngestRuns } from '../modules/ingestion/ingest-run.ts';
import { queryNodes } from '../modules/nodes/query-nodes.ts';
import { Country } from '../modules/places/country.ts';
import { Location } from '../modules/places/location.ts';
import { LocationConnection } from '../modules/places/location-connection.ts';
import { queryPlaces } from '../modules/places/query-places.ts';
import { queryService, ServiceInfo } from '../modules/service/service-info.ts';
import { EventStats } from '../modules/statistics/event-stats.ts';
import { querySuggestions } from '../modules/suggestions/query-suggestions.ts';

export const resolvers: Resolvers = {
  Query: {
    ...queryActors,
    ...queryAnalysis,
    ...queryArticles,
    ...queryCodebook,
    ...queryEvents,
    ...queryIngestRuns,
    ...queryNodes,
    ...queryPlaces,
    ...queryService,
    ...querySuggestions,
  },
  Actor,
  ActorConnection,
  Article,
  ArticleConnection,
  Codebook,
  Country,
  Event,
  EventConnection,
  EventMention,
  EventMentionConnection,
  EventRevision,
  EventRevisionConnection,
  EventStats,
  ExtractedEvent,
  IngestFailure,
  IngestFailureConnection,
  IngestRun,
  IngestRunConnection,
  Location,
  LocationConnection,
  NewsSource,
  NewsSourceConnection,
  ServiceInfo,
  TextSpan,
};

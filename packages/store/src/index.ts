export type * from './article-record.ts';
export type { Connection, Database, OpenDatabase, Queryable, Statement } from './database.ts';
export * from './event-query.ts';
export * from './knowledge/imports.ts';
export * from './knowledge/items.ts';
export * from './knowledge/packs.ts';
export * from './knowledge/read-imported-places.ts';
export * from './knowledge/save-imported-actors.ts';
export * from './knowledge/save-imported-places.ts';
export { type Migrated, migrate } from './migrate.ts';
export { type OpenOptions, openDatabase } from './open-database.ts';
export { defaultPageSize, largestPageSize, type Page, type PageRequest } from './page.ts';
export * from './reading/actors.ts';
export * from './reading/articles.ts';
export { filterLimits } from './reading/check-query.ts';
export { countEvents } from './reading/count-events.ts';
export * from './reading/entity-buckets.ts';
export { findEntityIds } from './reading/entity-ids.ts';
export { countEventsOf } from './reading/event-counts.ts';
export { eventGrid, type GridBucket, type GridOptions } from './reading/event-grid.ts';
export * from './reading/event-histogram.ts';
export * from './reading/event-statistics.ts';
export { findEvent, findEvents } from './reading/find-events.ts';
export type { EventPlaceRow, EventRow, ParticipantRow } from './reading/hydrate-events.ts';
export type {
  ActorRow,
  ArticleRow,
  MentionRow,
  PlaceRow,
  SourceRow,
  SpanRow,
} from './reading/json-shapes.ts';
export { type ListEvents, listEvents } from './reading/list-events.ts';
export * from './reading/mentions.ts';
export * from './reading/places.ts';
export { type Holdings, readHoldings } from './reading/read-holdings.ts';
export { readStatus, type StoreStatus } from './reading/read-status.ts';
export { listRevisions, type RevisionRow } from './reading/revisions.ts';
export * from './reading/runs.ts';
export * from './reading/sources.ts';
export * from './runs.ts';
export * from './saving/discovered-actors.ts';
export * from './saving/fusion-candidates.ts';
export { type MergeActors, type MergedActors, mergeActors } from './saving/merge-actors.ts';
export { findMergedActors, type MergedActor } from './saving/merged-actors.ts';
export * from './saving/recognise-article.ts';
export { saveActors } from './saving/save-actors.ts';
export { saveArticle } from './saving/save-article.ts';
export { recomputeTallies } from './saving/tallies.ts';
export { searchForm } from './search-form.ts';
export { StoreFault, type StoreFaultCode, storeFaults } from './store-fault.ts';
export { tidy } from './tidy.ts';
export * from './vocabulary.ts';

export type * from './article-record.ts';
export type { Database, OpenDatabase, Queryable, Statement } from './database.ts';
export { faultCatalogue, StoreFault, type StoreFaultCode } from './errors.ts';
export type * from './event-query.ts';
export { type Migrated, migrate } from './migrate.ts';
export { type OpenOptions, openDatabase } from './open-database.ts';
export type { Page, PageRequest } from './page.ts';
export { findEntityIds } from './reading/entity-ids.ts';
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
export { saveArticle } from './saving/save-article.ts';
export { recomputeTallies } from './saving/tallies.ts';
export * from './vocabulary.ts';

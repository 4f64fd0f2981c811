/**
 * What resolvers of each type are given. Rows come from the store as they are; actors and places are known by their
 * keys, so that the book and the gazetteer can stand in where the store has no row.
 */
import type { Codebook, Country } from '@dateline/knowledge';
import type {
  ActorRow,
  ArticleRow,
  EventQuery,
  EventRow,
  EventSummary,
  FailureRow,
  Holdings,
  MentionRow,
  Page,
  PlacePrecision,
  PlaceRow,
  RevisionRow,
  RunRow,
  SourceRow,
  SpanRow,
} from '@dateline/store';
import type { MaybePromise } from './lists/when-ready.ts';

/** Counted when asked for, once. */
export interface ServiceInfoModel {
  readonly holdings: () => Promise<Holdings>;
}

export type EventModel = EventRow;
export type ActorModel = Pick<
  ActorRow,
  'key' | 'name' | 'kind' | 'country' | 'sectors' | 'code' | 'wikidata'
> & {
  /** Of its row, where it has one. */
  readonly id?: string;
  readonly eventCount?: number;
  readonly discovered?: boolean;
  readonly confidence?: number | null;
};
export type LocationModel = Omit<PlaceRow, 'id' | 'wikidata'> & {
  readonly eventCount?: number;
  /** From the widest down to the place itself, where the store brought it along. */
  readonly path?: readonly Omit<PlaceRow, 'wikidata'>[] | null;
};
export type CountryModel = Country;
export type ArticleModel = ArticleRow;
export type NewsSourceModel = SourceRow;
export type CodebookModel = Codebook;
export type EventMentionModel = MentionRow;
export type TextSpanModel = SpanRow;
export type IngestRunModel = RunRow;
export type IngestFailureModel = FailureRow;

export interface EventParticipantModel {
  readonly role: 'ACTOR' | 'RECIPIENT';
  readonly actor: ActorModel;
  readonly text: string;
  readonly sectors: readonly string[];
  readonly confidence: number;
}

export interface EventLocationModel {
  readonly location: LocationModel;
  readonly precision: PlacePrecision;
  readonly text: string;
  readonly stated: boolean;
  readonly confidence: number;
}

/** A list that is read only when its items are asked for, and counted only when its count is. */
export interface ListModel<Row> {
  readonly page: () => MaybePromise<Page<Row>>;
  readonly count: () => Promise<number>;
}

export interface EventConnectionModel extends ListModel<EventModel> {
  readonly query: EventQuery;
}

export interface EventStatsModel {
  readonly query: EventQuery;
  readonly summary: () => Promise<EventSummary>;
}

export type ActorConnectionModel = ListModel<ActorModel>;
export type LocationConnectionModel = ListModel<LocationModel>;
export type ArticleConnectionModel = ListModel<ArticleModel>;
export type NewsSourceConnectionModel = ListModel<NewsSourceModel>;
export type EventRevisionModel = RevisionRow;
export type EventRevisionConnectionModel = Pick<ListModel<EventRevisionModel>, 'page'>;
export type EventMentionConnectionModel = Pick<ListModel<EventMentionModel>, 'page'>;
export type IngestRunConnectionModel = Pick<ListModel<IngestRunModel>, 'page'>;
export type IngestFailureConnectionModel = Pick<ListModel<IngestFailureModel>, 'page'>;

export interface SuggestionModel {
  readonly kind: 'ACTOR' | 'LOCATION' | 'COUNTRY';
  readonly label: string;
  readonly hint: string | null;
  readonly score: number;
  readonly query: string;
  readonly target:
    | ({ readonly __typename: 'Actor' } & ActorModel)
    | ({ readonly __typename: 'Location' } & LocationModel)
    | ({ readonly __typename: 'Country' } & CountryModel);
}

/**
 * The resolved question about events: names have become ids, defaults have been applied by whoever asks. Conditions left
 * out do not constrain, those given must all hold, values in one list are alternatives; an empty list is a fault.
 */

import type { Fields } from './reading/json-object.ts';
import type {
  EventStatus,
  Factuality,
  Harm,
  PlacePrecision,
  QuadClass,
  Role,
} from './vocabulary.ts';

/** One participant satisfies all of it. */
export interface ParticipantCondition {
  /** Ids of actors; the participant is one of them or part of one of them. */
  readonly anyOf?: readonly string[];
  readonly role?: Role;
  /** True: only the actors themselves, not their parts. */
  readonly direct?: boolean;
  /** Sectors in which it takes part. */
  readonly sectors?: readonly string[];
  readonly kinds?: readonly string[];
}

/** Degrees, WGS 84. `west` greater than `east` crosses the antimeridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

export interface PlaceCondition {
  /** Ids of places; the event happened there or inside. */
  readonly anyOf?: readonly string[];
  readonly box?: Box;
  readonly near?: Circle;
  /** Only reports at least this precise. */
  readonly minPrecision?: PlacePrecision;
}

export interface SourceCondition {
  readonly ids?: readonly string[];
  readonly domains?: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[];
}

export interface EventQuery {
  readonly actor?: ParticipantCondition;
  /** Each is satisfied by some participant: Russia and Turkey together. At most five. */
  readonly actors?: readonly ParticipantCondition[];
  readonly place?: PlaceCondition;
  readonly types?: readonly string[];
  /** Of a coded kind: not merely the topic of an article that tells of nothing else. */
  readonly coded?: boolean;
  readonly modes?: readonly string[];
  readonly contexts?: readonly string[];
  readonly quads?: readonly QuadClass[];
  /** `19` matches 190 to 196. */
  readonly cameoPrefixes?: readonly string[];
  readonly goldstein?: { readonly gte?: number; readonly lte?: number };
  readonly factualities?: readonly Factuality[];
  readonly historical?: boolean;
  readonly statuses?: readonly EventStatus[];
  /** Days, both ends inclusive. */
  readonly date?: { readonly from?: string; readonly to?: string };
  /** Instants, from inclusive, before exclusive. */
  readonly createdAt?: { readonly from?: string; readonly before?: string };
  readonly sources?: SourceCondition;
  readonly languages?: readonly string[];
  /** Words in the reporting passages, in web search syntax: quotes, -word, or. */
  readonly text?: string;
  readonly minConfidence?: number;
  readonly minSources?: number;
  /** At least so many of each, as the reports give them. */
  readonly minHarmed?: Readonly<Partial<Record<Harm, number>>>;
  /** Told by this article. */
  readonly articleId?: string;
  readonly and?: readonly EventQuery[];
  readonly or?: readonly EventQuery[];
  readonly not?: EventQuery;
}

export const eventOrderFields = [
  'DATE',
  'CREATED_AT',
  'GOLDSTEIN',
  'ARTICLE_COUNT',
  'SOURCE_COUNT',
  'CONFIDENCE',
] as const;
export type EventOrderField = (typeof eventOrderFields)[number];

export interface EventOrder {
  readonly field: EventOrderField;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * What is read of events, and which parts along with them. Each list names the fields wanted of a row, all of them when it is
 * left out; ids and what cursors are made of are always read.
 */
export interface EventSelection {
  readonly fields?: Fields;
  readonly participants?: boolean | { readonly actor: Fields };
  /** `path` is not read where it is false. */
  readonly place?: boolean | { readonly place: Fields; readonly path: Fields | false };
  /** The first so many passages of each event, best first; with `article`, where they stand. */
  readonly mentions?: {
    readonly first: number;
    readonly fields?: Fields;
    readonly article?: boolean | { readonly fields: Fields };
  };
}

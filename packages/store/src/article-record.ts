/**
 * What is handed to `saveArticle`: one article with everything read from it. Actors and places are named
 * by the keys of the knowledge packages; the store turns keys into rows. Calendar days are `2024-12-08`,
 * instants ISO 8601 with offset, offsets UTF-16 code units into `article.text`, end exclusive.
 */

import type { DatePrecision, Factuality, PlacePrecision, QuadClass, Role } from './vocabulary.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceRecord {
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | null;
}

export interface ArticleFacts {
  /** As fetched; null for text that has no address. */
  readonly url: string | null;
  /** After redirects and rel=canonical: the natural identity. Null: the content hash is. */
  readonly canonicalUrl: string | null;
  readonly source: SourceRecord | null;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** SHA-256 of `text`, hex. */
  readonly contentHash: string;
  readonly fetchedAt: string;
  /** Near-duplicate signature (hex of whatever the caller computes); compared by the caller. */
  readonly signature?: string | null;
  /** Hashes of the signature's bands, safe integers, salted with the band's number: two articles that share one are candidates. */
  readonly bands?: readonly number[];
  /** The article this one nearly repeats, when the caller has recognised it: stored, but its events are not. */
  readonly duplicateOf?: string | null;
}

/** Which programs read the text: another reading of the same text by others replaces the former one. */
export interface ExtractionVersions {
  readonly extractor: string;
  readonly codebook: string;
  readonly knowledge: string;
  readonly model: string;
  /** Who gave a second opinion, where one was heard. */
  readonly secondReader?: string;
}

export interface AliasRecord {
  readonly text: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface AffiliationRecord {
  /** Key of the actor it belongs to; kept once that actor is among `actors` of an article that names this one. */
  readonly to: string;
  readonly relation: string;
  readonly office?: string;
  readonly from?: string;
  readonly until?: string;
}

export interface ActorRecord {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly code?: string | null;
  readonly wikidata?: string | null;
  /** True for a name the actor book does not know. */
  readonly discovered?: boolean;
  /** How sure kind and country of a discovered actor are, 0 to 1: of several guesses the surest is kept. */
  readonly confidence?: number | null;
  readonly aliases?: readonly AliasRecord[];
  readonly affiliations?: readonly AffiliationRecord[];
  /** Keys it rolls up to as of the article's date, nearest first; all must be among `actors`. */
  readonly ancestors: readonly string[];
}

export interface PlaceRecord {
  readonly key: string;
  readonly geonamesId: number | null;
  readonly name: string;
  readonly kind: string;
  readonly featureCode?: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population?: number | null;
  readonly wikidata?: string | null;
  /** Keys of what it lies in, nearest first, up to country and region; all must be among `places`. */
  readonly ancestors: readonly string[];
}

export interface ParticipantRecord {
  readonly role: Role;
  readonly actorKey: string;
  /** The words used in the text. */
  readonly text: string;
  /** Sectors in which it takes part in this event. */
  readonly sectors: readonly string[];
  readonly confidence: number;
}

export interface EventDate {
  readonly from: string;
  /** Last day, equal to `from` for a single one. */
  readonly to: string;
  readonly precision: DatePrecision;
  readonly stated: boolean;
}

export interface EventPlace {
  readonly key: string;
  readonly precision: PlacePrecision;
  readonly stated: boolean;
  readonly text: string;
  readonly confidence: number;
}

export interface CasualtiesRecord {
  readonly killed?: number | null;
  readonly injured?: number | null;
  readonly arrested?: number | null;
  readonly displaced?: number | null;
}

/** Who the article says has said so. */
export interface AttributionRecord {
  readonly span: Span;
  readonly actorKey: string | null;
}

/** One passage that tells of the event. */
export interface MentionRecord {
  readonly sentenceIndex: number;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly actorSpans: readonly Span[];
  readonly recipientSpans: readonly Span[];
  readonly locationSpan: Span | null;
  readonly dateSpan: Span | null;
  readonly rule: string;
  readonly attribution: AttributionRecord | null;
  readonly confidence: number;
}

/** One happening as this article tells it. The stored event is computed from all articles that tell of it. */
export interface EventRecord {
  /** An event of `findFusionCandidates` that this is one more report of; otherwise a new event is made. */
  readonly fuseInto?: string | null;
  readonly type: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: QuadClass | null;
  readonly goldstein: number;
  readonly factuality: Factuality;
  /** Told as past history, not as news. */
  readonly historical: boolean;
  readonly date: EventDate;
  readonly participants: readonly ParticipantRecord[];
  readonly place: EventPlace | null;
  readonly casualties: CasualtiesRecord;
  readonly summary: string;
  readonly confidence: number;
  /** At least one; the first is the best. */
  readonly mentions: readonly MentionRecord[];
}

export interface ArticleRecord {
  readonly article: ArticleFacts;
  readonly extraction: ExtractionVersions;
  readonly runId?: string | null;
  /** Every actor the events, attributions, affiliations and ancestor lists name. */
  readonly actors: readonly ActorRecord[];
  /** Every place the events and ancestor lists name. */
  readonly places: readonly PlaceRecord[];
  readonly events: readonly EventRecord[];
}

export interface SavedArticle {
  /** `replaced`: the article was known, its text or its reading is new, its former mentions were withdrawn. */
  readonly status: 'added' | 'replaced' | 'unchanged' | 'duplicate';
  readonly articleId: string;
  readonly eventsAdded: number;
  readonly eventsMerged: number;
  readonly eventsRetracted: number;
}

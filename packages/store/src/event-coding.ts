/** An event as one article tells it, with keys turned into rows: what `event_report.coding` holds. */

import type { CasualtiesRecord, EventDate, Span } from './article-record.ts';
import type { Factuality, PlacePrecision, QuadClass, Role } from './vocabulary.ts';

export interface CodedParticipant {
  readonly role: Role;
  readonly actorId: string;
  readonly text: string;
  readonly sectors: readonly string[];
  readonly confidence: number;
  /** What the actor rolled up to on the day of the article, nearest first. */
  readonly lineage: readonly string[];
}

export interface CodedPlace {
  readonly placeId: string;
  readonly precision: PlacePrecision;
  readonly stated: boolean;
  readonly text: string;
  readonly confidence: number;
  /** What the place lies in, nearest first. */
  readonly lineage: readonly string[];
}

export interface EventCoding {
  readonly type: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: QuadClass | null;
  readonly goldstein: number;
  readonly factuality: Factuality;
  readonly historical: boolean;
  readonly date: EventDate;
  readonly participants: readonly CodedParticipant[];
  readonly place: CodedPlace | null;
  readonly casualties: CasualtiesRecord;
  readonly summary: string;
  readonly confidence: number;
}

/** Offsets into the article's text with the words there: SQL counts characters, not UTF-16 units, and could not cut them out. */
export interface StoredSpan extends Span {
  readonly text: string;
}

export interface StoredAttribution {
  readonly span: StoredSpan;
  readonly actorId: string | null;
}

/**
 * One read text. Everything about tokens is a typed array with one entry per token; every offset is a
 * UTF-16 index into `text`, so `text.slice(starts[i], ends[i])` is token `i`, always.
 */

export interface Document {
  readonly text: string;
  /** Number of tokens. */
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sentences: readonly Sentence[];
  /** Index into `UPOS`. */
  readonly upos: Uint8Array;
  /** Index into `XPOS`. */
  readonly xpos: Uint8Array;
  /** Token that governs this one, -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Index into `DEPRELS`. */
  readonly deprels: Uint8Array;
  /** Probability that head and relation are both right, 0..1. */
  readonly confidence: Float32Array;
  /** Lower case except proper nouns. */
  readonly lemmas: readonly string[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
}

/** What is known of a document before its names and times are. */
export type ParsedText = Omit<Document, 'names' | 'times'>;

export interface Sentence {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The sentence was longer than the parser takes and ends here by force. */
  readonly truncated: boolean;
}

export type NameType = 'PER' | 'ORG' | 'LOC';

export interface Name {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export type TimeKind = 'date' | 'time' | 'duration' | 'set' | 'vague';

export type Precision =
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TimeKind;
  /** ISO 8601 in the manner of TIMEX3: 2024-12-08, 2024-W49, 2024-Q4, 2024-12-08T03, P3D, PAST_REF. */
  readonly value: string;
  /** First and last calendar day that the value covers. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: Precision;
  /** False when the publication date had to fill in part of the value. */
  readonly stated: boolean;
}

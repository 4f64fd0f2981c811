/** What goes into the extractor and what comes out. All offsets are UTF-16 indices into the article's text. */

import type { ResolvedActor, ResolvedPlace } from '@dateline/knowledge';
import type { TimeExpression } from '@dateline/language';
import type { Signs } from './confidence/signs-of.ts';
import type { ToponymUse } from './places/toponym.ts';
import type { OpinionOutcome, SecondOpinion } from './second-reader/second-opinion.ts';

export interface Article {
  readonly text: string;
  /** Read for names and topics only; findings always point into `text`. */
  readonly title?: string;
  /** ISO 8601; anchor of relative dates and of time-bounded offices. */
  readonly published?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the words that stand for an actor were understood. */
export type ResolvedBy = 'phrase' | 'pronoun' | 'description';

export interface ArgumentFinding extends Span {
  readonly text: string;
  readonly actor: ResolvedActor;
  readonly resolvedBy: ResolvedBy;
}

export type Factuality = 'ASSERTED' | 'REPORTED' | 'FUTURE' | 'HYPOTHETICAL' | 'NEGATED';

export type Quad =
  | 'VERBAL_COOPERATION'
  | 'MATERIAL_COOPERATION'
  | 'VERBAL_CONFLICT'
  | 'MATERIAL_CONFLICT';

export interface PlaceFinding {
  readonly resolved: ResolvedPlace;
  /** True when the words hang on the event's own predicate or clause. */
  readonly stated: boolean;
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'PUBLICATION';

export interface DateFinding {
  readonly value: string;
  /** First and last calendar day. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  readonly stated: boolean;
  readonly start?: number;
  readonly end?: number;
}

export interface Attribution extends Span {
  readonly text: string;
  readonly actor: ResolvedActor | null;
}

export interface Casualties {
  killed?: number;
  injured?: number;
  arrested?: number;
  displaced?: number;
}

/** One event as one sentence tells it. */
export interface Finding {
  readonly type: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: Quad | null;
  readonly goldstein: number;
  readonly trigger: Span & { readonly text: string };
  readonly actors: readonly ArgumentFinding[];
  readonly recipients: readonly ArgumentFinding[];
  readonly location: PlaceFinding | null;
  readonly date: DateFinding | null;
  readonly factuality: Factuality;
  /** Told as past history, not as news: "the 1991 invasion". */
  readonly historical: boolean;
  readonly attribution: Attribution | null;
  readonly casualties: Casualties;
  /** Chance that type, parties and factuality are all right, 0..1. */
  readonly confidence: number;
  /** What the confidence was reckoned from; null for what only a second reader found. */
  readonly signs: Signs | null;
  /** How much the article is about this event, 0..1; compares events of one article. */
  readonly salience: number;
  readonly sentence: Span & { readonly index: number };
  /** The lexicon entry that fired ("assault.txt verb bomb"), or the second reader that claimed it. */
  readonly rule: string;
  /** How the coding came about, step by step, for a person to read. */
  readonly explanation: readonly string[];
  /** Findings of one article with the same number tell of the same happening. */
  readonly happening: number;
}

/** A place as one passage names it, and what it does there. */
export interface PlaceMention extends Span {
  readonly use: ToponymUse;
}

export interface EntityMentions<T, M extends Span = Span> {
  readonly entity: T;
  readonly mentions: readonly M[];
}

export interface Extraction {
  readonly events: readonly Finding[];
  readonly actors: readonly EntityMentions<ResolvedActor>[];
  readonly locations: readonly EntityMentions<ResolvedPlace, PlaceMention>[];
  readonly times: readonly TimeExpression[];
  readonly versions: {
    readonly extractor: string;
    readonly codebook: string;
    readonly knowledge: string;
    readonly model: string;
    /** Who gave a second opinion, where one was heard. */
    readonly secondReader?: string;
  };
  /** What became of the second opinion. */
  readonly opinion?: OpinionOutcome;
}

export interface Extractor {
  extract(article: Article, opinion?: SecondOpinion): Extraction;
}

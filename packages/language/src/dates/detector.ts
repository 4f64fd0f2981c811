/**
 * What a detector of time expressions is: one pattern, and how to read a match of it. Detectors look at
 * the words alone; what surrounds them (when the story appeared, tense, what was mentioned before) they
 * ask the clues for.
 */

import type { Precision, TimeKind } from '../document.ts';
import type { Period } from './period.ts';

export interface TimeDetector {
  readonly name: string;
  /** Global, case-insensitive; see `timePattern`. */
  readonly pattern: RegExp;
  /** Its pattern finds nothing in a sentence without a figure; most sentences have none. */
  readonly needsFigure?: true;
  read(groups: Groups, clues: Clues): Reading | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Clues {
  /** Day number of publication. */
  readonly anchor: number | undefined;
  /** Day number the story is at: the last date mentioned before, else the anchor. */
  readonly narrative: number | undefined;
  /** A year stated shortly before, which dates without a year share. */
  readonly recentYear: number | undefined;
  /** Universal tag of the token at the match, or of the one after it. */
  readonly tag: string;
  readonly nextTag: string;
  /** The text around the match. */
  readonly before: string;
  readonly after: string;
  /** Where the governing verb points; undefined when it does not say. */
  direction(): Direction | undefined;
}

export type Direction = 'past' | 'future';

export interface Reading {
  readonly kind: TimeKind;
  readonly value: string;
  readonly precision: Precision;
  readonly stated: boolean;
  readonly from?: number;
  readonly to?: number;
}

/** Whole words only; "I" within reach of any script. */
export function timePattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d$€£])(?:${source})(?![\\p{L}\\d])`, 'giu');
}

export function reading(period: Period, stated: boolean, kind: TimeKind = 'date'): Reading {
  return {
    kind,
    value: period.value,
    precision: period.precision,
    stated,
    from: period.from,
    to: period.to,
  };
}

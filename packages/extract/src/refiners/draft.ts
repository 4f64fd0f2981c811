/** A finding on its way: what the refiners read and hand on. */

import type { Codebook, Knowledge } from '@dateline/knowledge';
import type { TimeExpression } from '@dateline/language';
import type { ActorReader, ReadActor } from '../actors/read-actors.ts';
import type { Signs } from '../confidence/signs-of.ts';
import type { Casualties, DateFinding, Factuality, PlaceFinding, Span } from '../extraction.ts';
import type { Headline } from '../lead/read-headline.ts';
import type { Coding } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Composition } from '../meaning/compose.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { PlaceReader } from '../places/read-places.ts';
import type { Tree } from '../syntax/tree.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

export interface Source {
  readonly span: Span;
  readonly actor: ReadActor | null;
}

export interface Draft {
  readonly meaning: Meaning;
  readonly coding: Coding;
  readonly factuality: Factuality;
  readonly source: Source | null;
  readonly actorHeads: readonly number[];
  readonly recipientHeads: readonly number[];
  readonly actors: readonly ReadActor[];
  readonly recipients: readonly ReadActor[];
  readonly place: PlaceFinding | null;
  readonly date: DateFinding | null;
  readonly historical: boolean;
  readonly casualties: Casualties;
  readonly contexts: readonly string[];
  readonly confidence: number;
  /** What the confidence was reckoned from; null where nothing was reckoned. */
  readonly signs: Signs | null;
  readonly salience: number;
  /** The words that tell the main event, its whole predicate; null of any other. */
  readonly words: TokenSpan | null;
  readonly steps: readonly string[];
}

/** Everything a refiner may look at. */
export interface Reading {
  readonly tree: Tree;
  readonly text: string;
  readonly titleStems: ReadonlySet<string>;
  readonly headline: Headline | null;
  readonly published: string | undefined;
  readonly knowledge: Knowledge;
  readonly codebook: Codebook;
  readonly lexicon: Lexicon;
  readonly composition: Composition;
  readonly actors: ActorReader;
  readonly places: PlaceReader;
  readonly times: readonly TimeExpression[];
  /** Whole statements in quotation marks. */
  readonly quotations: readonly Span[];
}

/** Judges one draft: completes it, changes it, or drops it. */
export type Refiner = (draft: Draft, reading: Reading) => Draft | null;

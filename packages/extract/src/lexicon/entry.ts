/** The lexicon in memory: what a predicate looks like in a tree, and what it means. */

import type { NamedClass } from './noun-conditions.ts';

/** A condition on a noun: one of `lemmas`, or one of these with a certain modifier. */
export interface NounCondition {
  /** Its place in the rows of bits that tell what a lemma fulfils. */
  readonly number: number;
  readonly lemmas: ReadonlySet<string>;
  /** Lemma to the modifiers of which one must be there: explosion -> bomb. */
  readonly modified: ReadonlyMap<string, ReadonlySet<string>>;
  /** The classes taken in that names can fulfil, too. */
  readonly classes: readonly NamedClass[];
  /** `{*}`: any noun at all. */
  readonly isAny: boolean;
  /** `{}`: no object, nor a deed for one: not "quit smoking". */
  readonly isNothing: boolean;
}

/** Something that must follow the head: a particle or preposition, a noun, or both. */
export interface Part {
  readonly words: readonly string[];
  readonly noun: NounCondition | null;
}

export type WordKind = 'verb' | 'noun' | 'adjective';

/** Where an argument stands: a grammatical place or a preposition. */
export type Slot = string;

export interface Frame {
  readonly actors: readonly Slot[];
  readonly recipients: readonly Slot[];
  /** Both sides act: a meeting, a clash. */
  readonly mutual: boolean;
}

export interface Coding {
  readonly type: string;
  readonly modes: readonly string[];
  readonly cameo: string | null;
}

/** How what comes out stands: done, planned, or only wished for. */
type OutcomeStance = 'asserted' | 'future' | 'hypothetical';

/** What an operator makes of the deed it governs. */
export type Outcome =
  | { readonly kind: 'code'; readonly coding: Coding; readonly stance: OutcomeStance }
  | { readonly kind: 'keep'; readonly future: boolean }
  | { readonly kind: 'drop' | 'negate' | 'hypothetical' | 'reported' | 'causing' };

export type OutcomeTable = ReadonlyMap<string, Outcome>;

export interface Entry {
  readonly kind: WordKind;
  readonly head: string;
  readonly subject: NounCondition | null;
  /** Modifiers of a noun, one of which must be there. */
  readonly modifiers: ReadonlySet<string> | null;
  readonly parts: readonly Part[];
  readonly frame: Frame;
  readonly meaning:
    | { readonly kind: 'deed'; readonly coding: Coding }
    | { readonly kind: 'topic'; readonly coding: Coding }
    | { readonly kind: 'operator'; readonly name: string; readonly table: OutcomeTable }
    | { readonly kind: 'refusal' };
  /** How many conditions it makes; of several that fit, the one with most wins. */
  readonly specificity: number;
  /** The pattern as written: what an explanation quotes. */
  readonly pattern: string;
  /** What a finding names: file, kind and pattern, which stay when lines are added above. */
  readonly rule: string;
  /** File and line, for faults. */
  readonly origin: string;
  /** Spellings and prepositions that the one line stands for. */
  readonly variants: number;
}

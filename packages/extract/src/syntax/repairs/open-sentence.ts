/** A document of which one sentence is open, to be put right, and the small questions that every repair asks of it. */

import type { Document } from '@dateline/language';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { VerbFrame } from '../../lexicon/words/verb-frame.ts';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { NAME, NOUN, REL, TO } from './labels.ts';

export interface OpenSentence extends Document {
  readonly forms: readonly WordForm[];
  readonly lexicon: Lexicon;
  /** The sentence that is put right, and the first word behind it: no arc leaves it. */
  readonly first: number;
  readonly last: number;
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

/** Looks at a word, and at what stands around it in its sentence, and puts right what is wrong. */
export type Repair = (sentence: OpenSentence, token: number) => void;

/** A repair that tells whether there was anything to put right. */
export type Rereading = (sentence: OpenSentence, token: number) => boolean;

/** In lower case; empty beyond the text's ends. */
export function wordOf({ forms }: OpenSentence, token: number): string {
  return forms[token]?.text ?? '';
}

/** Its lemma, if the lexicon knows it as a verb. */
export function verbOf({ forms }: OpenSentence, token: number): string | undefined {
  return forms[token]?.verb;
}

/** By its name in the lexicon, or else by its lemma. */
export function nameOfVerb(sentence: OpenSentence, token: number): string {
  return verbOf(sentence, token) ?? sentence.lemmas[token] ?? '';
}

/** What it takes, as the lexicon knows it. */
export function frameOf(sentence: OpenSentence, token: number): VerbFrame {
  return (sentence.forms[token] as WordForm).lexemeOf(nameOfVerb(sentence, token)).frame;
}

/** May it be an infinitive, as the lexicon knows it? */
export function isInfinitive({ forms }: OpenSentence, token: number): boolean {
  return forms[token]?.isInfinitive === true;
}

export function isNounOrName({ upos }: OpenSentence, token: number): boolean {
  return upos[token] === NOUN || upos[token] === NAME;
}

/** The nearest word before another, and behind a third, that hangs on it so; or -1. */
export function childBefore(
  { heads, deprels, first }: OpenSentence,
  head: number,
  wanted: number,
  after = -1,
): number {
  const end = Math.max(after + 1, first);
  for (let child = head - 1; child >= end; child--)
    if (heads[child] === head && deprels[child] === wanted) return child;
  return -1;
}

/** The nearest word behind another, and before a third, that hangs on it so; or -1. */
export function childBehind(
  { heads, deprels, last }: OpenSentence,
  head: number,
  wanted: number,
  before = last,
): number {
  const end = Math.min(before, last);
  for (let child = head + 1; child < end; child++)
    if (heads[child] === head && deprels[child] === wanted) return child;
  return -1;
}

/** The first word behind a verb that hangs on it, or -1. */
export function nextChild({ heads, last }: OpenSentence, verb: number): number {
  for (let child = verb + 1; child < last; child++) if (heads[child] === verb) return child;
  return -1;
}

/** Does a word behind it hang on it in one of these ways? */
export function hasChild(
  { heads, deprels, last }: OpenSentence,
  token: number,
  relations: readonly number[],
): boolean {
  for (let child = token + 1; child < last; child++)
    if (heads[child] === token && relations.includes(deprels[child] as number)) return true;
  return false;
}

/** Does a word before or behind it, wherever in its sentence? */
export function hasChildAround(
  sentence: OpenSentence,
  token: number,
  relations: readonly number[],
): boolean {
  return (
    hasChild(sentence, token, relations) ||
    relations.some((relation) => childBefore(sentence, token, relation) >= 0)
  );
}

export function hasTo(sentence: OpenSentence, verb: number): boolean {
  for (let marker = verb - 1; marker >= 0 && marker > verb - 4; marker--)
    // "on Monday to/IN leave": behind a day the tagger takes it for a preposition.
    if (
      sentence.heads[marker] === verb &&
      (sentence.xpos[marker] === TO || wordOf(sentence, marker) === 'to')
    )
      return true;
  return false;
}

/** Auxiliaries stand near their verb. */
export function hasPassive(sentence: OpenSentence, verb: number): boolean {
  return childBefore(sentence, verb, REL.passive, verb - 6) >= 0;
}

/** What a repair may do to the arcs of its sentence. */

import { REL } from './labels.ts';
import type { OpenSentence } from './open-sentence.ts';

/** Hangs a word on another, as this to it. */
export function hang(
  { heads, deprels }: OpenSentence,
  word: number,
  head: number,
  relation: number,
): void {
  heads[word] = head;
  deprels[word] = relation;
}

/** The sentence hangs on the word from now on. */
export function makeRoot(sentence: OpenSentence, word: number): void {
  hang(sentence, word, -1, REL.root);
}

/** Hangs a word where another hangs, and as that does. */
export function takePlace(sentence: OpenSentence, word: number, other: number): void {
  const { heads, deprels } = sentence;
  hang(sentence, word, heads[other] as number, deprels[other] as number);
}

/** What hangs on one word, from here to there in the sentence, hangs on another from now on, as the same. */
export function handOver(
  sentence: OpenSentence,
  { from, to, first = sentence.first, last = sentence.last }: HandedOver,
): void {
  const { heads } = sentence;
  for (let child = first; child < last; child++) if (heads[child] === from) heads[child] = to;
}

interface HandedOver {
  readonly from: number;
  readonly to: number;
  readonly first?: number;
  /** Exclusive. */
  readonly last?: number;
}

/** Repairs of prepositions that were taken for what opens a clause. */

import { AUXILIARY, REL } from './labels.ts';
import { isNounOrName, type OpenSentence } from './open-sentence.ts';

/** "assented to/mark talks/obl": only a clause is marked, and what a preposition gives a verb to take is none. */
export function governNoun(sentence: OpenSentence, marker: number): void {
  const { heads, deprels, upos, length } = sentence;
  const noun = heads[marker] as number;
  if (deprels[marker] !== REL.mark || noun <= marker || !isNounOrName(sentence, noun)) return;
  if (deprels[noun] !== REL.obl && deprels[noun] !== REL.nmod) return;
  // "to be a nurse"
  for (let word = marker + 1; word < Math.min(noun, length); word++)
    if (heads[word] === noun && upos[word] === AUXILIARY) return;
  deprels[marker] = REL.case;
}

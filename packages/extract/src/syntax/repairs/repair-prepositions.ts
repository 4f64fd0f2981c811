/** Repairs of prepositions that were taken for what opens a clause. */

import { AUXILIARY, type Draft, isNounOrName, REL } from './repair-draft.ts';

/** "assented to/mark talks/obl": only a clause is marked, and what a preposition gives a verb to take is none. */
export function governNoun(draft: Draft, marker: number): void {
  const { heads, deprels, upos, length } = draft;
  const noun = heads[marker] as number;
  if (deprels[marker] !== REL.mark || noun <= marker || !isNounOrName(draft, noun)) return;
  if (deprels[noun] !== REL.obl && deprels[noun] !== REL.nmod) return;
  // "to be a nurse"
  for (let word = marker + 1; word < Math.min(noun, length); word++)
    if (heads[word] === noun && upos[word] === AUXILIARY) return;
  deprels[marker] = REL.case;
}

/** Repairs of verbs left without their subject, where a word like "after" drew the parser off. */

import { isTimeWord } from './is-time-word.ts';
import { childBefore, type Draft, isNounOrName, PAST, REL, wordOf } from './repair-draft.ts';

/** Words that open a clause as often as a noun phrase. */
const OPENERS = new Set('after before since until'.split(' '));

/** "after/case Chad/obl accused/advcl Mali": what has a tense has a subject, and that is no occasion. */
export function seatSubject(draft: Draft, verb: number, first: number): void {
  const { heads, deprels, xpos } = draft;
  if (xpos[verb] !== PAST || deprels[verb] !== REL.advcl) return;
  if (childBefore(draft, verb, first - 1, REL.nsubj) >= 0) return;
  const noun = verb - 1;
  if (noun <= first || !isNounOrName(draft, noun)) return;
  if (deprels[noun] !== REL.obl || heads[noun] !== heads[verb]) return;
  const opener = childBefore(draft, noun, first - 1, REL.case);
  if (opener < 0 || !OPENERS.has(wordOf(draft, opener)) || isTimeWord(wordOf(draft, noun))) return;
  heads[noun] = verb;
  deprels[noun] = REL.nsubj;
  heads[opener] = verb;
  deprels[opener] = REL.mark;
}

/**
 * Repairs of "what": in "fired what appeared to be two missiles", "killed what it said were four rebels", the noun is what was
 * fired and whoever was killed, and the clause only says how sure one may be of that.
 */

import { REL } from './labels.ts';
import { isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang, takePlace } from './rehang.ts';

/** "fired what/obj appeared/relcl to be missiles/xcomp": the noun takes the place of the pronoun. */
export function nameWhat(sentence: OpenSentence, what: number): void {
  const { heads, deprels } = sentence;
  if (deprels[what] !== REL.obj && deprels[what] !== REL.nsubj) return;
  if (wordOf(sentence, what) !== 'what' || (heads[what] as number) < 0) return;
  const clause = clauseOn(sentence, what);
  const noun = clause < 0 ? -1 : nounIn(sentence, clause);
  if (noun < 0) return;
  takePlace(sentence, noun, what);
  heads[what] = clause;
  hang(sentence, clause, noun, REL.discourse);
  for (let word = clause + 1; word < noun; word++)
    if (heads[word] === noun && LINKS.has(deprels[word] as number)) {
      hang(sentence, word, clause, REL.fixed);
    }
}

/** "to be", "were", "as", "like": they belong to the clause. */
const LINKS: ReadonlySet<number> = new Set([REL.cop, REL.mark, REL.case]);

const SEEMING = /^(?:appear|seem|look|say|call|describe|believe|think|claim|suspect|consider|term)/;

function clauseOn({ heads, deprels, lemmas, last }: OpenSentence, what: number): number {
  for (let word = what + 1; word < last; word++)
    if (heads[word] === what && deprels[word] === REL.relcl)
      return SEEMING.test(lemmas[word] ?? '') ? word : -1;
  return -1;
}

function nounIn(sentence: OpenSentence, clause: number): number {
  const { heads, deprels, last } = sentence;
  for (let word = clause + 1; word < last; word++) {
    if (heads[word] !== clause || !isNounOrName(sentence, word)) continue;
    if (deprels[word] === REL.xcomp || deprels[word] === REL.ccomp) return word;
    if (deprels[word] === REL.obl && isLikened(sentence, clause, word)) return word;
  }
  return -1;
}

function isLikened(sentence: OpenSentence, clause: number, noun: number): boolean {
  for (let word = clause + 1; word < noun; word++)
    if (sentence.heads[word] === noun && sentence.deprels[word] === REL.case)
      return /^(?:as|like)$/.test(wordOf(sentence, word));
  return false;
}

/** Repairs of titles and other nouns that a parser hung beside the one whom they describe. */

import { NAME, NOUN, PLURAL, REL, SINGULAR } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "talks with president-elect/obl Ann Lee/obl": a name right behind a noun of the same standing says who that is. */
export function nameHolder(sentence: OpenSentence, name: number): void {
  const { heads, deprels, upos, first } = sentence;
  const hasComma = wordOf(sentence, name - 1) === ',';
  const title = hasComma ? name - 2 : name - 1;
  if (title < first || upos[name] !== NAME || upos[title] !== NOUN) return;
  if (heads[title] !== heads[name]) return;
  const isBeside =
    !hasComma && deprels[title] === deprels[name] && BESIDE.has(deprels[name] as number);
  if (!isBeside && !isJoined(sentence, title, name)) return;
  hang(sentence, name, title, REL.appos);
}

const BESIDE: ReadonlySet<number> = new Set([REL.obl, REL.nmod, REL.obj, REL.conj]);

/**
 * "Ann Lee/obj and trader/conj Jim Cole/appos": the name is the trader's, not Ann Lee's other one; and "Ann Lee and/cc her host/conj,
 * Jim Cole/conj": behind "and" a list has ended.
 */
function isJoined(sentence: OpenSentence, title: number, name: number): boolean {
  const { deprels } = sentence;
  if (deprels[title] !== REL.conj) return false;
  if (deprels[name] === REL.appos) return true;
  return deprels[name] === REL.conj && !hasAnd(sentence, name) && hasAnd(sentence, title);
}

const hasAnd = (sentence: OpenSentence, conjunct: number): boolean =>
  childBefore(sentence, conjunct, REL.cc, conjunct - NEAR) >= 0;

/** "Ann Lee, the writer and activist/conj": one article, and one who is both, be it joined to the writer or to Ann Lee. */
export function describeOne(sentence: OpenSentence, noun: number): void {
  const { heads, deprels, upos, xpos } = sentence;
  const above = heads[noun] as number;
  const beside = noun - 2;
  const isSecond = beside > above && heads[beside] === above && deprels[beside] === REL.appos;
  const first = isSecond ? beside : above;
  if (deprels[noun] !== REL.conj || deprels[first] !== REL.appos) return;
  const isNoun = [first, noun].every((one) => upos[one] === NOUN && xpos[one] === SINGULAR);
  if (!isNoun || upos[heads[first] as number] !== NAME) return;
  if (wordOf(sentence, noun - 1) !== 'and') return;
  if (childBefore(sentence, first, REL.det, first - NEAR) < 0) return;
  hang(sentence, noun, first, REL.appos);
}

/** An article or "and" stands fewer words before its noun than these. */
const NEAR = 6;

/** "two guests, both/preconj teachers/conj": no one is joined to them, it is what they are. */
export function describeAll(sentence: OpenSentence, noun: number): void {
  const { heads, deprels, xpos } = sentence;
  if (deprels[noun] !== REL.conj || xpos[noun] !== PLURAL) return;
  const opener = wordOf(sentence, noun - 1);
  if (!/^(?:both|all)$/.test(opener) || wordOf(sentence, noun - 2) !== ',') return;
  if (heads[noun - 1] === noun) deprels[noun] = REL.appos;
}

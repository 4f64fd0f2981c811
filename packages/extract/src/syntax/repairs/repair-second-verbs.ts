/** Repairs of a second verb that shares its doer with the first: "killed three officers and wounded eight". */

import { isNumeral } from '../nouns/read-number.ts';
import { PARTICIPLE, PAST, REL } from './labels.ts';
import {
  childBefore,
  hasPassive,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "killed one soldier and wounded/conj two others/conj": what follows the second verb with nothing between is its object. */
export function claimObject(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const first = heads[verb] as number;
  if (deprels[verb] !== REL.conj || first < 0 || first > verb) return;
  const noun = phraseBehind(sentence, verb);
  if (noun < 0 || deprels[noun] !== REL.conj || heads[noun] !== first) return;
  hang(sentence, noun, verb, REL.obj);
  xpos[verb] = xpos[first] as number;
}

/** "killed three officers and wounded/amod eight/conj": no participle describes a number. */
export function raiseSecond(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const noun = heads[verb] as number;
  if (deprels[verb] !== REL.amod || xpos[verb] !== PARTICIPLE || noun <= verb) return;
  if (deprels[noun] !== REL.conj || !isNumeral(wordOf(sentence, verb + 1))) return;
  const first = heads[heads[noun] as number] as number;
  const and = childBefore(sentence, noun, REL.cc);
  if (first < 0 || and !== verb - 1 || deprels[heads[noun] as number] !== REL.obj) return;
  hang(sentence, verb, first, REL.conj);
  xpos[verb] = xpos[first] === PARTICIPLE ? PAST : (xpos[first] as number);
  heads[and] = verb;
  hang(sentence, noun, verb, REL.obj);
}

/** "Chad freed ten rebels and Mali/conj-of-rebels released/conj six": behind an "and" that belongs to a noun the noun begins a clause. */
export function seatDoer(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const doer = verb - 1;
  if (deprels[verb] !== REL.conj || xpos[verb] !== PAST || doer < 2) return;
  const joined = heads[doer] as number;
  if (deprels[doer] !== REL.conj || deprels[joined] !== REL.obj || heads[joined] !== heads[verb])
    return;
  const and = childBefore(sentence, doer, REL.cc);
  if (and < 0 || childBefore(sentence, verb, REL.cc) >= 0 || !isNounOrName(sentence, doer)) return;
  hang(sentence, doer, verb, REL.nsubj);
  heads[and] = verb;
}

/** "five were killed and 36/conj wounded/orphan", "and 36 others/conj wounded/acl", "and 36/conj wounded/conj": they are another deed's. */
export function seatSecond(sentence: OpenSentence, verb: number): void {
  liftSecond(sentence, verb);
  shareBehind(sentence, verb);
}

function liftSecond(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const noun = verb - 1;
  const first = noun < 0 ? -1 : (heads[noun] as number);
  if (xpos[verb] !== PARTICIPLE || first < 0 || first > noun) return;
  const isBelow =
    heads[verb] === noun && (deprels[verb] === REL.acl || deprels[verb] === REL.orphan);
  if (!isBelow && !(heads[verb] === first && deprels[verb] === REL.conj)) return;
  if (deprels[noun] !== REL.conj || xpos[first] !== PARTICIPLE || !hasPassive(sentence, first))
    return;
  const and = childBefore(sentence, noun, REL.cc);
  if (and < 0) return;
  hang(sentence, verb, first, REL.conj);
  hang(sentence, noun, verb, REL.suffering);
  heads[and] = verb;
}

/** "five were killed and 36 wounded in Bol on Monday": where and when a clause without its auxiliary tells, it tells for both. */
function shareBehind(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos, last } = sentence;
  const first = heads[verb] as number;
  if (deprels[verb] !== REL.conj || xpos[verb] !== PARTICIPLE || first < 0 || first > verb) return;
  if (!hasPassive(sentence, first) || hasPassive(sentence, verb)) return;
  if (childBefore(sentence, verb, REL.suffering) < 0) return;
  for (let word = verb + 1; word < last; word++)
    if (heads[word] === verb && deprels[word] === REL.obl) heads[word] = first;
}

/** The head of a noun phrase that opens right behind the verb, or -1. */
function phraseBehind(sentence: OpenSentence, verb: number): number {
  const { heads, last } = sentence;
  let noun = verb + 1;
  while (noun < last && (heads[noun] as number) > noun) noun++;
  if (noun >= last) return -1;
  for (let word = verb + 1; word < noun; word++)
    if ((heads[word] as number) > noun || sentence.deprels[word] === REL.cc) return -1;
  return isNounOrName(sentence, noun) ||
    isNumeral(wordOf(sentence, noun - 1)) ||
    isNumeral(wordOf(sentence, noun))
    ? noun
    : -1;
}

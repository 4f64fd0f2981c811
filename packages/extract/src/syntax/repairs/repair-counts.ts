/**
 * "killed up/prt to/case 20 soldiers/obl", "arrested between/case 20 and 25 people/obl", "hurt over/case 30/obl": what is
 * counted so is the verb's object.
 */

import { isNumeral, readNumber } from '../nouns/read-number.ts';
import { REL, VERB } from './labels.ts';
import { hasChild, hasPassive, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "faces up to 15 years in prison": a measure is of no one. */
const MEASURE =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|percent|miles?|kilometers?|kilometres?|meters?|metres?|feet|degrees?|points?|times?|dollars?|euros?)$/;

export function raiseCounted(sentence: OpenSentence, verb: number): void {
  const { last } = sentence;
  raiseEstimate(sentence, verb);
  const { heads, deprels } = sentence;
  const isUpTo = wordOf(sentence, verb + 1) === 'up' && wordOf(sentence, verb + 2) === 'to';
  if (!isUpTo && !/^(?:between|over)$/.test(wordOf(sentence, verb + 1))) return;
  const noun = heads[verb + (isUpTo ? 2 : 1)] as number;
  if (noun <= verb || noun >= last || heads[noun] !== verb || deprels[noun] !== REL.obl) return;
  if (MEASURE.test(wordOf(sentence, noun))) return;
  if (!isCounted(sentence, verb, noun) || hasChild(sentence, verb, [REL.obj])) return;
  deprels[noun] = REL.obj;
  if (!isUpTo) return;
  hang(sentence, verb + 1, noun, REL.case);
}

/** "wounding more/obj than/case 60/obl": the sixty are its object, whatever they are more than. */
function raiseEstimate(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, last } = sentence;
  const [more, than, first] = [verb + 1, verb + 2, verb + 3];
  if (first >= last || wordOf(sentence, than) !== 'than' || !isNumeral(wordOf(sentence, first)))
    return;
  const counted = deprels[first] === REL.nummod ? (heads[first] as number) : first;
  const isApart = heads[more] === verb && deprels[more] === REL.obj;
  if (!isApart && (heads[more] !== counted || deprels[counted] !== REL.obl)) return;
  if (counted >= last || (heads[counted] !== verb && heads[counted] !== more)) return;
  hang(sentence, more, counted, REL.advmod);
  hang(sentence, than, more, REL.fixed);
  hang(sentence, counted, verb, REL.obj);
}

/** "close/advmod-of-killed to/case 50 nurses/obl-of-close were killed", "killed close to 50/obl": nearly so many are what is meant. */
export function joinClose(sentence: OpenSentence, close: number): void {
  const { heads, deprels, upos, length } = sentence;
  const to = close + 1;
  if (wordOf(sentence, close) !== 'close' || wordOf(sentence, to) !== 'to') return;
  const count = wordOf(sentence, to + 1) === 'a' ? to + 2 : to + 1;
  // "a camp close to two villages"
  if (count >= length || (readNumber([wordOf(sentence, count)]) ?? 0) < FEWEST) return;
  const noun = deprels[count] === REL.nummod ? (heads[count] as number) : count;
  if (noun < count || MEASURE.test(wordOf(sentence, noun))) return;
  const isBelow = heads[noun] === close;
  const verb = heads[isBelow ? close : noun] as number;
  if (upos[verb] !== VERB) return;
  if (isBelow || deprels[noun] === REL.obl) {
    heads[noun] = verb;
    if (verb < close) deprels[noun] = REL.obj;
    else deprels[noun] = hasPassive(sentence, verb) ? REL.suffering : REL.nsubj;
  }
  hang(sentence, close, noun, REL.advmod);
  hang(sentence, to, close, REL.fixed);
}

const FEWEST = 10;

function isCounted(sentence: OpenSentence, verb: number, noun: number): boolean {
  const { heads, deprels } = sentence;
  if (isNumeral(wordOf(sentence, noun))) return true;
  for (let word = verb + 2; word < noun; word++)
    if (heads[word] === noun && deprels[word] === REL.nummod) return true;
  return false;
}

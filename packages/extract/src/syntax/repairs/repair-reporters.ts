/**
 * Repairs of who reports what a sentence tells, at its end: in "killing five people, activists/conj and a monitor/conj reported/conj"
 * those who report are none of the dead.
 */

import { PAST, REL } from './labels.ts';
import { childBefore, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

export function seatReporters(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  if (deprels[verb] !== REL.conj || !/^(?:said|reported)$/.test(wordOf(sentence, verb))) return;
  const told = heads[verb] as number;
  if (
    childBefore(sentence, verb, REL.nsubj, told) >= 0 ||
    childBefore(sentence, verb, REL.cc, told) >= 0
  )
    return;
  const first = firstOfThem(sentence, verb);
  if (first < 0) return;
  const victims = heads[first] as number;
  handOver(sentence, { from: victims, to: first, first: first + 1, last: verb });
  hang(sentence, first, verb, REL.nsubj);
  heads[first - 1] = verb;
  deprels[verb] = REL.parataxis;
  xpos[verb] = PAST;
}

/** The noun behind the last comma, where all that stands up to the verb is joined to what was told before the comma; or -1. */
function firstOfThem(sentence: OpenSentence, verb: number): number {
  const { heads, deprels } = sentence;
  const last = verb - 1;
  const victims = heads[last] as number;
  if (deprels[last] !== REL.conj || !isNounOrName(sentence, last)) return -1;
  let comma = last;
  while (comma > victims && wordOf(sentence, comma) !== ',') comma--;
  if (comma <= victims) return -1;
  for (let noun = comma + 1; noun < verb; noun++)
    if (heads[noun] === victims) return deprels[noun] === REL.conj ? noun : -1;
  return -1;
}

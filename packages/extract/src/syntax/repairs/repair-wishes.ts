/** Repairs of what is wished to be done: that is called for, and not whom or what it is to be done to. */

import { REL, VERB } from './labels.ts';
import { childBefore, frameOf, hasTo, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "called for/case sanctions/obl to be lifted/advcl": the lifting is called for, not the sanctions. */
export function attachWished(sentence: OpenSentence, token: number): void {
  const { heads, deprels } = sentence;
  const preposition = token + 1;
  if (wordOf(sentence, preposition) !== 'for' || !frameOf(sentence, token).governsInfinitive)
    return;
  const noun = heads[preposition] as number;
  if (noun <= preposition || heads[noun] !== token || deprels[noun] !== REL.obl) return;
  const verb = infinitiveBehind(sentence, token, noun);
  if (verb < 0) return;
  const passive = childBefore(sentence, verb, REL.passive, noun) >= 0;
  hang(sentence, noun, verb, passive ? REL.suffering : REL.nsubj);
  hang(sentence, preposition, verb, REL.mark);
  deprels[verb] = REL.xcomp;
}

/** An infinitive that hangs on the verb or on its noun, before any comma. */
function infinitiveBehind(sentence: OpenSentence, token: number, noun: number): number {
  const { last } = sentence;
  for (let verb = noun + 1; verb < last; verb++) {
    if (wordOf(sentence, verb) === ',') return -1;
    const isLoose = sentence.heads[verb] === token && sentence.deprels[verb] === REL.advcl;
    if (!isLoose || !hasTo(sentence, verb)) continue;
    return sentence.upos[verb] === VERB ? verb : -1;
  }
  return -1;
}

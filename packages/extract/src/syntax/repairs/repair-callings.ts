/** Repairs of what something is called: "called the raid a crime/appos" says no more of the raid than "called it a crime". */

import { wordSet } from '@dateline/language';
import { REL } from './labels.ts';
import { childBefore, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

export function seatCalling(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, last } = sentence;
  if (!CALLING.has(lemmas[verb] ?? '')) return;
  for (let noun = verb + 2; noun < last; noun++) {
    const called = heads[noun] as number;
    if (deprels[noun] !== REL.appos || !isNounOrName(sentence, noun)) continue;
    if (heads[called] !== verb || deprels[called] !== REL.obj) continue;
    const article = childBefore(sentence, noun, REL.det, called);
    if (article < 0 || !/^[\p{L}\p{N}]/u.test(wordOf(sentence, article - 1))) continue;
    hang(sentence, noun, verb, REL.xcomp);
    return;
  }
}

const CALLING = wordSet('call brand label declare deem term dub');

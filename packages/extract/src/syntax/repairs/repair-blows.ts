/**
 * Repairs of clauses that say whom a blow killed, hung on where or when it fell: "a raid on a school in Mali on Friday that killed/relcl
 * 13": no day, town or school kills anyone.
 */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { REL, VERB } from './labels.ts';
import { childBefore, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';

export function describeBlow(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, upos, first, lexicon } = sentence;
  if (deprels[verb] !== REL.relcl || !HARM.has(lemmas[verb] ?? '')) return;
  const described = heads[verb] as number;
  const opener = described + 1 + Number(wordOf(sentence, described + 1) === ',');
  if (!/^(?:that|which)$/.test(wordOf(sentence, opener))) return;
  if (lexicon.isDeed(lemmas[described] ?? '') || !isWhereOrWhen(sentence, described)) return;
  for (let noun = described - 1; noun >= first && upos[noun] !== VERB; noun--)
    if (isNounOrName(sentence, noun) && lexicon.isDeed(lemmas[noun] ?? '')) {
      heads[verb] = noun;
      return;
    }
}

const HARM = wordSet('kill wound injure hurt maim displace');

function isWhereOrWhen(sentence: OpenSentence, noun: number): boolean {
  if (isTimeWord(wordOf(sentence, noun))) return true;
  const marker = childBefore(sentence, noun, REL.case);
  return marker >= 0 && /^(?:in|at|on|near|outside|inside)$/.test(wordOf(sentence, marker));
}

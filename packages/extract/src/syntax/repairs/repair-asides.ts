/** Repairs of what was put beside the wrong word: what stands in brackets, when that was done which others tell, what came of it. */

import { wordSet } from '@dateline/language';
import { GERUND, REL, VERB } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

const OPENING = '(';
const CLOSING = ')';

/** "(TASS)/compound Residents fled": what stands in brackets before a word is no part of it. */
export function setAside(sentence: OpenSentence, token: number): void {
  const { heads, deprels } = sentence;
  if (deprels[token] !== REL.compound || (heads[token] as number) < token) return;
  if (wordOf(sentence, token - 1) === OPENING && wordOf(sentence, token + 1) === CLOSING)
    deprels[token] = REL.parataxis;
}

/** "bombed the port, the army said/parataxis, after/mark rockets hit/ccomp the town": when it was bombed, not what was said after. */
export function passOverAside(sentence: OpenSentence, verb: number): void {
  const { heads, deprels } = sentence;
  const aside = heads[verb] as number;
  if (deprels[verb] !== REL.ccomp && deprels[verb] !== REL.advcl) return;
  if (aside < 0 || aside > verb || deprels[aside] !== REL.parataxis) return;
  const told = heads[aside] as number;
  const mark = childBefore(sentence, verb, REL.mark, aside);
  if (told < 0 || told > aside || mark < 0 || !WHEN.test(wordOf(sentence, mark))) return;
  if (wordOf(sentence, mark - 1) !== ',') return;
  hang(sentence, verb, told, REL.advcl);
}

const WHEN = /^(?:after|before|when|while|as|once|since|because|until|although|though)$/;

/** "The order came after mobs razed the town, killing/advcl-of-came ten": the mobs killed them. */
export function lowerOutcome(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, upos, xpos } = sentence;
  const above = heads[verb] as number;
  if (xpos[verb] !== GERUND || deprels[verb] !== REL.advcl || above < 0 || above > verb) return;
  if (!COMING.has(lemmas[above] ?? '') || wordOf(sentence, verb - 1) !== ',') return;
  for (let clause = verb - 1; clause > above; clause--) {
    if (heads[clause] !== above || deprels[clause] !== REL.advcl || upos[clause] !== VERB) continue;
    const mark = childBefore(sentence, clause, REL.mark, above);
    if (mark >= 0 && WHEN.test(wordOf(sentence, mark))) heads[verb] = clause;
    return;
  }
}

const COMING = wordSet('come follow happen occur begin erupt');

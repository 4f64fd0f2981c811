/** Repairs of past tenses that the tagger took for a quality, as it may where it has hardly ever seen the verb, or for the present. */

import { ADJECTIVE, BARE_PRESENT, PARTICIPLE, PAST, REL, VERB } from './labels.ts';
import { hasPassive, type OpenSentence, wordOf } from './open-sentence.ts';

/** "The EU unfroze/ADJ assets": a past tense that is no participle is no quality. */
export function readAsPast(sentence: OpenSentence, token: number): boolean {
  if (sentence.upos[token] !== ADJECTIVE || !PAST_ONLY.test(wordOf(sentence, token))) return false;
  sentence.upos[token] = VERB;
  sentence.xpos[token] = PAST;
  return true;
}

/** "were held by officers who beat/VBP/acl:relcl them": a verb that looks the same in the past was done in the past of what it tells more of. */
export function readAsSamePast(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, xpos } = sentence;
  if (xpos[token] !== BARE_PRESENT || deprels[token] !== REL.relcl) return false;
  if (!SAME_PAST.test(wordOf(sentence, token))) return false;
  let above = heads[token] as number;
  while (above >= 0 && sentence.upos[above] !== VERB) above = heads[above] as number;
  if (above < 0) return false;
  const isPast = xpos[above] === PAST || (xpos[above] === PARTICIPLE && wasDone(sentence, above));
  if (isPast) xpos[token] = PAST;
  return isPast;
}

function wasDone(sentence: OpenSentence, verb: number): boolean {
  return hasPassive(sentence, verb) && /^(?:was|were)$/.test(wordOf(sentence, verb - 1));
}

const SAME_PAST =
  /^(?:beat|bid|burst|cast|cut|hit|hurt|let|put|quit|set|shed|shut|split|spread|thrust)$/;

const PAST_ONLY =
  /^(?:un|re|over|under|with|out|mis)?(?:froze|chose|drove|flew|forgave|forgot|gave|rode|shook|spoke|stole|swore|threw|took|tore|wore|wove|wrote|drew|began|sang|sank)$/;

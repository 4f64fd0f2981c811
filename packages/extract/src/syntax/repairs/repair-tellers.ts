/** Repairs of a past joined to what someone only said or promised: it goes on with the verb that says so. */

import { wordSet } from '@dateline/language';
import { INFINITIVE, PARTICIPLE, PAST, REL } from './labels.ts';
import {
  childBefore,
  childBehind,
  hasPassive,
  hasTo,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';

/** "pledged to help them and extended/conj-of-help the truce": what is told in the past is joined to the verb in the past. */
export function raiseFinite(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const joined = heads[verb] as number;
  if (deprels[verb] !== REL.conj || xpos[verb] !== PAST || joined < 0) return;
  if (xpos[joined] !== INFINITIVE || !hasTo(sentence, joined)) return;
  let above = heads[joined] as number;
  while (above >= 0 && xpos[above] !== PAST) above = heads[above] as number;
  if (above >= 0 && above < joined) heads[verb] = above;
}

/**
 * "said the men had erred, and ordered/conj-of-erred a search", "said talks would go on but accused Chad": behind a comma, or a modal
 * verb, the plain past goes on with what was done by saying so, not with what was said.
 */
export function raiseTeller(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const joined = heads[verb] as number;
  if (deprels[verb] !== REL.conj || joined < 0 || joined > verb || !isPast(sentence, verb)) return;
  const teller = heads[joined] as number;
  if (deprels[joined] !== REL.ccomp || teller < 0 || teller > joined) return;
  if (xpos[teller] !== PAST || childBefore(sentence, verb, REL.nsubj, joined) >= 0) return;
  const auxiliary = wordOf(sentence, childBefore(sentence, joined, REL.aux, teller));
  const isPerfect = /^ha(?:d|s|ve)$/.test(auxiliary) && xpos[verb] === PAST;
  if (!MODALS.has(auxiliary) && !(isPerfect && isBehindComma(sentence, verb, joined))) return;
  heads[verb] = teller;
  xpos[verb] = PAST;
}

/** Behind a modal verb, a form with an object that is no infinitive is a past, whatever the tagger saw. */
function isPast(sentence: OpenSentence, verb: number): boolean {
  if (sentence.xpos[verb] !== PARTICIPLE) return sentence.xpos[verb] === PAST;
  return !hasPassive(sentence, verb) && childBehind(sentence, verb, REL.obj, verb + 5) >= 0;
}

function isBehindComma(sentence: OpenSentence, verb: number, joined: number): boolean {
  const and = childBefore(sentence, verb, REL.cc, joined);
  return and > 0 && wordOf(sentence, and - 1) === ',';
}

const MODALS = wordSet('will would can could may might must should');

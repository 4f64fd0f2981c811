/** Repairs of conditions told without "if": "send troops should the militia advance". */

import { REL, VERB } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver } from './rehang.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';

/** "should/aux the militia/compound advance/NOUN/parataxis": "should" opens a clause of a verb that has a doer before it. */
export function readAsProvided(sentence: OpenSentence, token: number): boolean {
  const { deprels } = sentence;
  const should = childBefore(sentence, token, REL.aux, token - REACH);
  if (should < 0 || wordOf(sentence, should) !== 'should') return false;
  const doer = doerOf(sentence, token, should);
  if (doer < 0) return false;
  if (isBeside(deprels[token]) && (sentence.heads[token] as number) < should)
    deprels[token] = REL.advcl;
  if (sentence.upos[token] !== VERB || deprels[doer] !== REL.nsubj)
    seatDoer(sentence, { token, should, doer });
  return true;
}

/** What "should" opens is neither told nor set beside what it is a condition of. */
const isBeside = (relation: number | undefined): boolean =>
  relation === REL.parataxis || relation === REL.ccomp;

function seatDoer(
  sentence: OpenSentence,
  { token, should, doer }: Readonly<Record<'token' | 'should' | 'doer', number>>,
): void {
  const { deprels } = sentence;
  handOver(sentence, { from: token, to: doer, first: should + 1, last: doer });
  deprels[doer] = REL.nsubj;
  nameInfinitive(sentence, token);
  lowerPhrases(sentence, token);
}

/** No doer is longer. */
const REACH = 12;

function doerOf(sentence: OpenSentence, verb: number, should: number): number {
  const subject = childBefore(sentence, verb, REL.nsubj, should);
  return subject < 0 ? childBefore(sentence, verb, REL.compound, should) : subject;
}

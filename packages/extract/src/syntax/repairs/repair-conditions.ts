/** Repairs of conditions told without "if": "send troops should the militia advance". */

import { childBefore, type Draft, REL, VERB, wordOf } from './repair-draft.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';

/** "should/aux the militia/compound advance/NOUN/parataxis": "should" opens a clause of a verb that has a doer before it. */
export function readAsProvided(draft: Draft, token: number): boolean {
  const { deprels } = draft;
  const should = childBefore(draft, token, Math.max(-1, token - REACH), REL.aux);
  if (should < 0 || wordOf(draft, should) !== 'should') return false;
  const doer = doerOf(draft, token, should);
  if (doer < 0) return false;
  if (isBeside(deprels[token]) && (draft.heads[token] as number) < should)
    deprels[token] = REL.advcl;
  if (draft.upos[token] !== VERB || deprels[doer] !== REL.nsubj)
    seatDoer(draft, { token, should, doer });
  return true;
}

/** What "should" opens is neither told nor set beside what it is a condition of. */
const isBeside = (relation: number | undefined): boolean =>
  relation === REL.parataxis || relation === REL.ccomp;

function seatDoer(
  draft: Draft,
  { token, should, doer }: Readonly<Record<'token' | 'should' | 'doer', number>>,
): void {
  const { heads, deprels } = draft;
  for (let word = should + 1; word < doer; word++) if (heads[word] === token) heads[word] = doer;
  deprels[doer] = REL.nsubj;
  nameInfinitive(draft, token);
  lowerPhrases(draft, token);
}

/** No doer is longer. */
const REACH = 12;

function doerOf(draft: Draft, verb: number, should: number): number {
  const subject = childBefore(draft, verb, should, REL.nsubj);
  return subject < 0 ? childBefore(draft, verb, should, REL.compound) : subject;
}

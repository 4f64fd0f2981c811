/** Repairs of conditions told without "if": "send troops should the militia advance". */

import {
  childBefore,
  type Draft,
  lowerPhrases,
  nameInfinitive,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

/** "should/aux the militia/compound advance/NOUN": "should" opens a clause, so what it belongs to is a verb and has a doer before it. */
export function readAsProvided(draft: Draft, token: number): boolean {
  const { heads, deprels, upos } = draft;
  const should = childBefore(draft, token, Math.max(-1, token - REACH), REL.aux);
  if (should < 0 || wordOf(draft, should) !== 'should') return false;
  const doer = doerOf(draft, token, should);
  if (doer < 0 || (upos[token] === VERB && deprels[doer] === REL.nsubj)) return false;
  for (let word = should + 1; word < doer; word++) if (heads[word] === token) heads[word] = doer;
  deprels[doer] = REL.nsubj;
  nameInfinitive(draft, token);
  lowerPhrases(draft, token);
  return true;
}

/** No doer is longer. */
const REACH = 9;

function doerOf(draft: Draft, verb: number, should: number): number {
  const subject = childBefore(draft, verb, should, REL.nsubj);
  return subject < 0 ? childBefore(draft, verb, should, REL.compound) : subject;
}

/**
 * Whoever acts on a phrase, or speaks of it, in a way that states act on and speak of others: "gave money to the government",
 * "insisted that the regime must go".
 */

import { wordSet } from '@dateline/language';
import { firstConjunct } from '../../../syntax/nouns/first-conjunct.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../../syntax/tree.ts';
import { ownSubject, subjectsAbove } from '../search/subjects-above.ts';
import { DEEDS_OF_STATES, FOREIGN_DEEDS } from './foreign-deeds.ts';
import { isCalledLocal } from './is-called-local.ts';

/** Heads of those who do so to a phrase with "the", or called local. */
export function doersBeside(tree: Tree, head: number): readonly number[] {
  if (RULERS.has(lemmaOf(tree, head)))
    return [ownSubject(tree, head), ...subjectsAbove(tree, head)].filter(
      (doer) => doer >= 0 && doer !== head,
    );
  const doer = isActedOn(tree, head) ? ownSubject(tree, head) : -1;
  return doer < 0 ? [] : [doer];
}

/** So no one calls the government at home. */
const RULERS: ReadonlySet<string> = new Set(['regime', 'junta']);

/** "aid to the army", "condemned the government", "trained the local police"; "deployed the army" is at home. */
function isActedOn(tree: Tree, noun: number): boolean {
  if (isActedOnByStates(tree, noun)) return true;
  const head = firstConjunct(tree, noun);
  if (relationOf(tree, head) === 'obj')
    return isCalledLocal(tree, noun) || FOREIGN_DEEDS.has(lemmaOf(tree, headOf(tree, head)));
  return (
    /^(?:obl|nmod)$/.test(relationOf(tree, head)) &&
    (isCalledLocal(tree, noun) || /^(?:to|with|against|on)$/.test(caseOf(tree, head)))
  );
}

/** "praised the government", "expressed backing for the government": a minister may mean the one at home, a state does not. */
export function isActedOnByStates(tree: Tree, noun: number): boolean {
  const head = firstConjunct(tree, noun);
  const above = headOf(tree, head);
  if (above < 0) return false;
  if (/^i?obj$/.test(relationOf(tree, head))) return DEEDS_OF_STATES.has(lemmaOf(tree, above));
  return caseOf(tree, head) === 'for' && BACKING.has(wordOf(tree, above));
}

const BACKING = wordSet('backing support praise sympathy aid help contempt admiration');

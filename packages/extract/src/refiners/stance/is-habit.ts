/** Is a deed what is done as a rule, now or by right: "regularly meets", "are required to report"? */

import { wordSet } from '@dateline/language';
import { isOfEach } from '../../syntax/nouns/is-of-each.ts';
import { isTimeWord } from '../../syntax/times/is-time-word.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { isPresentPassive } from '../../syntax/verbs/is-present-passive.ts';

/** "The group regularly meets", "the fund that pays the fighters": no single event. */
export function isHabit(tree: Tree, base: number): boolean {
  if (isRule(tree, base) || isYearly(tree, base)) return true;
  if (isOftenDone(tree, base)) return true;
  if ((isPresent(tree, base) || isAccompanying(tree, base)) && hasHabit(tree, base)) return true;
  return isSimplePresent(tree, base) && relationOf(tree, base) === 'acl:relcl';
}

/** "police often raid them", "are now frequently raiding them" */
function isPresent(tree: Tree, verb: number): boolean {
  if (isSimplePresent(tree, verb)) return true;
  return (
    xposOf(tree, verb) === 'VBG' &&
    childrenWith(tree, verb, 'aux').some((aux) => /^(?:is|are)$/.test(wordOf(tree, aux)))
  );
}

/** "with the two regularly holding drills": as it goes on beside what is told. */
const isAccompanying = (tree: Tree, verb: number): boolean =>
  xposOf(tree, verb) === 'VBG' && childWith(tree, verb, 'aux') < 0;

/** "Thousands die each year", "some 300 are shot every month": a rate, on no day. */
function isYearly(tree: Tree, base: number): boolean {
  const finite = [base, ...childrenWith(tree, base, 'aux', 'aux:pass')];
  if (xposOf(tree, base) === 'VBG') return false;
  if (!finite.some((token) => /^VB[ZP]$/.test(xposOf(tree, token)))) return false;
  // "have marched every evening since May": on each of them.
  if (finite.some((token) => token !== base && lemmaOf(tree, token) === 'have')) return false;
  return childrenWith(tree, base, 'obl', 'obl:unmarked', 'nmod').some(
    (noun) => isTimeWord(lemmaOf(tree, noun)) && isOfEach(tree, noun),
  );
}

/** "Often criticised for its failures, the firm …": a participle beside what is told. */
function isOftenDone(tree: Tree, base: number): boolean {
  return (
    xposOf(tree, base) === 'VBN' &&
    /^(?:acl|advcl|amod)$/.test(relationOf(tree, base)) &&
    hasHabit(tree, base)
  );
}

const hasHabit = (tree: Tree, verb: number): boolean =>
  childrenWith(tree, verb, 'advmod').some((child) => HABITS.has(wordOf(tree, child)));

const HABITS = wordSet(
  'regularly routinely often usually normally typically generally frequently always rarely seldom traditionally ' +
    'periodically occasionally sometimes',
);

/** "The army and its ally say they attack hideouts": told of oneself, in the present, it is what one is wont to do. */
export function isOwnCustom(tree: Tree, base: number): boolean {
  if (relationOf(tree, base) !== 'ccomp' || !isSimplePresent(tree, base)) return false;
  const subject = childWith(tree, base, 'nsubj');
  return (
    subject >= 0 && uposOf(tree, subject) === 'PRON' && isSimplePresent(tree, headOf(tree, base))
  );
}

function isSimplePresent(tree: Tree, verb: number): boolean {
  if (uposOf(tree, verb) !== 'VERB' || !/^VB[ZP]$/.test(xposOf(tree, verb))) return false;
  return childWith(tree, verb, 'aux') < 0;
}

/** "Firms are required to report": what holds for all, with no one who asked it of them. */
function isRule(tree: Tree, base: number): boolean {
  return (
    /^(?:require|oblige|allow|permit|forbid|prohibit|enforce)$/.test(lemmaOf(tree, base)) &&
    xposOf(tree, base) === 'VBN' &&
    isPresentPassive(tree, base) &&
    childWith(tree, base, 'obl:agent', 'aux') < 0
  );
}

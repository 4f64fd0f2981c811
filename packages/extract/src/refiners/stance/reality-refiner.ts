/**
 * What the words around a deed leave open has not happened by that: aims ("fighting to topple"), habits as such ("firing over
 * a city is rare"), deeds that are possible, feared or planned ("a potential attack", "any strike").
 */

import { wordSet } from '@dateline/language';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { isOfEach } from '../../syntax/nouns/is-of-each.ts';
import {
  childrenWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { carrierOf } from '../../syntax/verbs/carrier-of.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { isImperative } from '../../syntax/verbs/is-imperative.ts';
import type { Draft, Reading } from '../draft.ts';
import { isForce } from '../is-force.ts';
import { isAim } from './is-aim.ts';
import { isBlowBefore } from './is-blow-before.ts';
import { isHabit, isOwnCustom } from './is-habit.ts';
import { isTalkedOf } from './is-talked-of.ts';
import { isToldAsDone } from './is-told-as-done.ts';
import { whyClauseIsOpen } from './why-clause-is-open.ts';
import { whyNounIsOpen } from './why-noun-is-open.ts';

export function refineReality(draft: Draft, reading: Reading): Draft {
  if (!isToldAsDone(draft) || isBlowBefore(draft.meaning, reading.tree)) return draft;
  const { base } = draft.meaning;
  // Words are done by saying that one does them: "says it supports the plan".
  const isCustom = isForce(draft.coding.type) && isOwnCustom(reading.tree, base);
  const isDemand = draft.coding.type === 'REQUEST';
  const reason = isCustom ? 'what is done as a rule' : reasonAgainst(base, reading, isDemand);
  if (reason === null) return draft;
  return { ...draft, factuality: 'HYPOTHETICAL', steps: [...draft.steps, reason] };
}

function reasonAgainst(base: number, reading: Reading, isDemand: boolean): string | null {
  const { tree } = reading;
  if (uposOf(tree, base) !== 'VERB' && isOpenNoun(tree, base)) return 'only possible or planned';
  if (isOnAny(tree, base)) return 'done to no one in particular';
  if (isAim(base, reading)) return 'only an aim';
  const weighed = whyClauseIsOpen(base, reading);
  if (weighed !== null) return weighed;
  if (isSubject(tree, base) || isTalkedOf(tree, carrierOf(tree, base))) return 'spoken of as such';
  if (isImperative(tree, base) && !isDemand) return 'only asked for';
  if (isHabit(tree, base) || isHabit(tree, carrierOf(tree, base)) || isLaw(tree, base))
    return 'what is done as a rule';
  return whyNounIsOpen(base, tree);
}

const OPEN = wordSet(
  'potential possible likely probable planned proposed imminent impending looming threatened feared future eventual ' +
    'hypothetical anticipated expected upcoming forthcoming would-be',
);

function isOpenNoun(tree: Tree, noun: number): boolean {
  return (
    childrenWith(tree, noun, 'amod', 'compound').some((child) => OPEN.has(wordOf(tree, child))) ||
    childrenWith(tree, noun, 'det').some((child) => wordOf(tree, child) === 'any')
  );
}

/** "Every strike kills civilians": in the present, what is said of each is how it is as a rule. */
function isLaw(tree: Tree, base: number): boolean {
  const clause = clauseOf(tree, base);
  return (
    hasForm(tree, clause, /^VB[PZ]$/) &&
    childrenWith(tree, clause, 'nsubj', 'nsubj:pass').some((subject) => isOfEach(tree, subject))
  );
}

/** "knew of any policemen being hurt", "any homes raided": whoever that may be. */
function isOnAny(tree: Tree, base: number): boolean {
  const isBeing = childrenWith(tree, base, 'aux:pass').some((aux) => xposOf(tree, aux) === 'VBG');
  const told = [
    ...(relationOf(tree, base) === 'acl' ? [headOf(tree, base)] : []),
    ...(isBeing ? childrenWith(tree, base, 'nsubj:pass') : []),
  ];
  return told.some((noun) =>
    childrenWith(tree, noun, 'det').some((child) => wordOf(tree, child) === 'any'),
  );
}

/** "Firing over a city is rare" speaks of the deed, whoever may do it. */
function isSubject(tree: Tree, base: number): boolean {
  return uposOf(tree, base) === 'VERB' && relationOf(tree, base) === 'csubj';
}

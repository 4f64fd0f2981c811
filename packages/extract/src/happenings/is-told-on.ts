/**
 * Whether two deeds of one sentence are one happening: "shelled the town, killing four and wounding nine", "twelve were
 * killed and thirty injured". What merely stands beside another deed, "bombed the port and shelled the road", is one of its own.
 */

import { type Toll, tollAt } from '../refiners/tolls/toll-at.ts';
import { subjectBelow } from '../syntax/arguments/subject-below.ts';
import { clauseOf } from '../syntax/clauses/clause-scope.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  xposOf,
} from '../syntax/tree.ts';
import { isPassive } from '../syntax/verbs/is-passive.ts';

export function isToldOn(tree: Tree, one: number, other: number): boolean {
  return beginningOf(tree, one) === beginningOf(tree, other);
}

/** The deed whose outcome this one is, or itself. */
function beginningOf(tree: Tree, deed: number): number {
  let clause = clauseOf(tree, deed);
  while (isOutcome(tree, clause) || countsOn(tree, clause) || isNamed(tree, clause))
    clause = clauseOf(tree, headOf(tree, clause));
  return clause;
}

/** ", killing four" says what the deed before it came to; "killing four, they fled" is another. */
function isOutcome(tree: Tree, clause: number): boolean {
  if (xposOf(tree, clause) !== 'VBG' || hasOwnOpening(tree, clause)) return false;
  const relation = relationOf(tree, clause);
  return (relation === 'advcl' || relation === 'conj') && headOf(tree, clause) < clause;
}

/** "flew to Oslo, her first visit there": what was told, called by its name; "floods caused by rain killed 66": with its cause. */
function isNamed(tree: Tree, clause: number): boolean {
  const relation = relationOf(tree, clause);
  if (relation === 'parataxis') return uposOf(tree, clause) === 'NOUN';
  return relation === 'acl' && /^(?:cause|trigger|spark|bring)$/.test(lemmaOf(tree, clause));
}

function hasOwnOpening(tree: Tree, clause: number): boolean {
  return childrenWith(tree, clause, 'mark', 'nsubj', 'aux').length > 0;
}

/** The hurt beside the dead, and both behind what they suffered from: "the ferry sank and twelve people drowned". */
function countsOn(tree: Tree, clause: number): boolean {
  if (relationOf(tree, clause) !== 'conj' || uposOf(tree, clause) !== 'VERB') return false;
  const own = tollAt(tree, clause);
  if (!isBodily(own)) return false;
  const before = tollAt(tree, headOf(tree, clause));
  return isBodily(before) ? own !== before : isOfVictims(tree, clause) || isByTheSame(tree, clause);
}

/** "and twelve people drowned", "and two were killed", by no one it names. */
function isOfVictims(tree: Tree, clause: number): boolean {
  const isSuffered = isPassive(tree, clause) && childWith(tree, clause, 'obl:agent') < 0;
  const isOwn = /^(?:die|drown|perish)$/.test(lemmaOf(tree, clause));
  return isSuffered || (isOwn && childWith(tree, clause, 'nsubj') >= 0);
}

/** "Gunmen opened fire and killed nine", "the fighting went on and killed two": the same ones, by the same blow. */
function isByTheSame(tree: Tree, clause: number): boolean {
  return subjectBelow(tree, clause) < 0 && !isPassive(tree, clause);
}

function isBodily(toll: Toll | undefined): boolean {
  return toll === 'killed' || toll === 'injured';
}

/**
 * Whether two deeds of one sentence are one happening: "shelled the town, killing four and wounding nine", "twelve were
 * killed and thirty injured". What merely stands beside another deed, "bombed the port and shelled the road", is one of its own.
 */

import { type Toll, tollAt } from '../refiners/tolls/toll-at.ts';
import { clauseOf } from '../syntax/clauses/clause-scope.ts';
import { childrenWith, headOf, relationOf, type Tree, uposOf, xposOf } from '../syntax/tree.ts';

export function isToldOn(tree: Tree, one: number, other: number): boolean {
  return beginningOf(tree, one) === beginningOf(tree, other);
}

/** The deed whose outcome this one is, or itself. */
function beginningOf(tree: Tree, deed: number): number {
  let clause = clauseOf(tree, deed);
  while (isOutcome(tree, clause) || countsOn(tree, clause))
    clause = clauseOf(tree, headOf(tree, clause));
  return clause;
}

/** ", killing four" says what the deed before it came to; "killing four, they fled" is another. */
function isOutcome(tree: Tree, clause: number): boolean {
  if (xposOf(tree, clause) !== 'VBG' || hasOwnOpening(tree, clause)) return false;
  const relation = relationOf(tree, clause);
  return (relation === 'advcl' || relation === 'conj') && headOf(tree, clause) < clause;
}

function hasOwnOpening(tree: Tree, clause: number): boolean {
  return childrenWith(tree, clause, 'mark', 'nsubj', 'aux').length > 0;
}

/** The hurt beside the dead. */
function countsOn(tree: Tree, clause: number): boolean {
  if (relationOf(tree, clause) !== 'conj' || uposOf(tree, clause) !== 'VERB') return false;
  const own = tollAt(tree, clause);
  const before = tollAt(tree, headOf(tree, clause));
  return isBodily(own) && isBodily(before) && own !== before;
}

function isBodily(toll: Toll | undefined): boolean {
  return toll === 'killed' || toll === 'injured';
}

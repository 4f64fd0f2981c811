/** Who does what a verb tells, whatever the grammar around it: heads of the noun phrases, a passive's agent included. */

import { conjunctsOf } from './conjuncts-of.ts';
import { grammaticalSubject } from './grammatical-subject.ts';
import { isPassive } from './is-passive.ts';
import { caseOf, childrenWith, isNominal, type Tree } from './tree.ts';

export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  if (!isPassive(tree, verb)) return conjunctsOf(tree, grammaticalSubject(tree, verb));
  return childrenWith(tree, verb, 'obl:agent', 'obl', 'nmod')
    .filter((child) => caseOf(tree, child) === 'by' && isNominal(tree, child))
    .flatMap((agent) => conjunctsOf(tree, agent));
}

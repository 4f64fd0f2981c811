/** Who does what a verb tells, whatever the grammar around it: heads of the noun phrases, a passive's agent included. */

import { conjunctsOf } from '../nouns/conjuncts-of.ts';
import { caseOf, childrenWith, isNominal, type Tree } from '../tree.ts';
import { isPassive } from '../verbs/is-passive.ts';
import { grammaticalSubject } from './grammatical-subject.ts';

export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  if (!isPassive(tree, verb)) return conjunctsOf(tree, grammaticalSubject(tree, verb));
  return childrenWith(tree, verb, 'obl:agent', 'obl', 'nmod')
    .filter((child) => caseOf(tree, child) === 'by' && isNominal(tree, child))
    .flatMap((agent) => conjunctsOf(tree, agent));
}

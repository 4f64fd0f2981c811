/** Nouns that a preposition joins to a deed's noun, with all that are told beside them: "an attack by rebels and gunmen". */

import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { caseOf, childrenWith, isNominal, type Tree } from '../../syntax/tree.ts';

export function nounsJoinedBy(tree: Tree, deed: number, preposition: string): number[] {
  return childrenWith(tree, deed, 'nmod')
    .filter((noun) => caseOf(tree, noun) === preposition && isNominal(tree, noun))
    .flatMap((noun) => conjunctsOf(tree, noun));
}

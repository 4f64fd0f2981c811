/** "a conflict that has killed 250,000 people", "has waged an insurgency": is a war told, and no one blow of it? */

import { wordSet } from '@dateline/language';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../syntax/tree.ts';

export function isOfWar(tree: Tree, verb: number): boolean {
  const subjects = childrenWith(tree, verb, 'nsubj', 'obj');
  const above = relationOf(tree, verb) === 'acl:relcl' ? [headOf(tree, verb)] : [];
  return [...subjects, ...above].some((noun) => WARS.has(lemmaOf(tree, noun)));
}

const WARS = wordSet('war conflict insurgency uprising rebellion unrest violence crisis');

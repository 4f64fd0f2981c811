/** "the group", "the country": definite, with no modifier that would say which. */

import { childrenWith, lemmaOf, relationOf, type Tree, wordOf, xposOf } from '../syntax/tree.ts';
import { DESCRIPTIONS } from './reference-words.ts';

export function isDescription(tree: Tree, head: number): boolean {
  if (DESCRIPTIONS.get(lemmaOf(tree, head)) === undefined || xposOf(tree, head) !== 'NN')
    return false;
  const children = childrenWith(tree, head);
  return (
    children.some((child) => wordOf(tree, child) === 'the') &&
    children.every((child) => ['det', 'case', 'punct'].includes(relationOf(tree, child)))
  );
}

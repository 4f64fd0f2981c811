/** The first of those that a word is joined to, or the word itself: what the tree hangs them all on. */

import { headOf, relationOf, type Tree } from '../tree.ts';

export function firstConjunct(tree: Tree, token: number): number {
  let first = token;
  while (relationOf(tree, first) === 'conj') first = headOf(tree, first);
  return first;
}

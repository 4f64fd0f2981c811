/** Has a word joined to another no subject of its own? Then what is said of the other's is said of both. */

import { childrenWith, isNominal, type Tree } from '../../syntax/tree.ts';

export function sharesSubject(tree: Tree, joined: number): boolean {
  return isNominal(tree, joined) || childrenWith(tree, joined, 'nsubj', 'nsubj:pass').length === 0;
}

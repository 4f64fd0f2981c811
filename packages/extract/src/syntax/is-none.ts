/** "no deal", "no shots": a noun of which there is none. */

import { childrenWith, type Tree, wordOf } from './tree.ts';

export function isNone(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'det').some((word) => wordOf(tree, word) === 'no');
}

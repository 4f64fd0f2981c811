/** "the local police": of the land where they are met, which need not be that of whoever meets them. */

import { childrenWith, type Tree, wordOf } from '../../../syntax/tree.ts';

export function isCalledLocal(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'amod').some((word) => wordOf(tree, word) === 'local');
}

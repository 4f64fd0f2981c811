/** "struck back", "hit back": is what a verb tells done in return? */

import { childrenWith, type Tree, wordOf } from '../tree.ts';

export function isDoneBack(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'advmod', 'compound:prt').some(
    (word) => wordOf(tree, word) === 'back',
  );
}

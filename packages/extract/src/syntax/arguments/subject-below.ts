/** The word that hangs on a verb as its subject, whether it does or suffers; -1 where none hangs on this very verb. */

import { childWith, type Tree } from '../tree.ts';

export function subjectBelow(tree: Tree, verb: number): number {
  return childWith(tree, verb, 'nsubj', 'nsubj:pass');
}

/** "insisted that the union change its rules": a verb without -s after one subject says what shall be. */

import { childWith, type Tree, xposOf } from './tree.ts';

export function isSubjunctive(tree: Tree, clause: number): boolean {
  const subject = childWith(tree, clause, 'nsubj', 'nsubj:pass');
  if (subject < 0 || childWith(tree, subject, 'conj') >= 0) return false;
  const single = xposOf(tree, subject) === 'NN' || xposOf(tree, subject) === 'NNP';
  return single && xposOf(tree, clause) === 'VBP';
}

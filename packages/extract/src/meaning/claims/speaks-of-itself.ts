/** Is whoever a clause speaks of told by a pronoun, as who speaks tells of oneself: "warned that it would strike"? */

import { childWith, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';

export function speaksOfItself(tree: Tree, clause: number): boolean {
  const subject = childWith(tree, clause, 'nsubj');
  return (
    subject >= 0 &&
    uposOf(tree, subject) === 'PRON' &&
    /^(it|he|she|they|we)$/.test(wordOf(tree, subject))
  );
}

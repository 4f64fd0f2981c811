/** Is a noun said of each of its kind: "every month", "each strike"? */

import { childrenWith, type Tree, wordOf } from '../tree.ts';

export function isOfEach(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'det').some((word) =>
    /^(?:each|every)$/.test(wordOf(tree, word)),
  );
}

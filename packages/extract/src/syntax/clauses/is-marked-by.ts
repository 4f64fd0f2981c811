/** Is a clause marked by such a word: "after they fled", "by arming rebels", "so that"? It may have more than one. */

import { childrenWith, type Tree, wordOf } from '../tree.ts';

export const isMarkedBy = (tree: Tree, clause: number, words: RegExp): boolean =>
  childrenWith(tree, clause, 'mark').some((mark) => words.test(wordOf(tree, mark)));

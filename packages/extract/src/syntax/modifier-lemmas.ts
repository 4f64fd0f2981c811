/** Lemmas and words of what modifies a noun from the left: "Russian", "air", "suicide". */

import { childrenWith, lemmaOf, type Tree, wordOf } from './tree.ts';

export function modifierLemmas(tree: Tree, head: number): string[] {
  return childrenWith(tree, head, 'compound', 'amod', 'nmod:poss', 'nmod:desc', 'flat', 'nummod')
    .filter((child) => child < head)
    .flatMap((child) => [
      lemmaOf(tree, child),
      wordOf(tree, child),
      ...modifierLemmas(tree, child),
    ]);
}

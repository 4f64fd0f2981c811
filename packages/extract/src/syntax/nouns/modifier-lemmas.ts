/** Lemmas and words of what modifies a noun from the left: "Russian", "air", "suicide"; of articles only "no". */

import { childrenWith, lemmaOf, type Tree, wordOf } from '../tree.ts';
import { isNone } from './is-none.ts';

export function modifierLemmas(tree: Tree, head: number): string[] {
  const before = childrenWith(
    tree,
    head,
    'compound',
    'amod',
    'nmod:poss',
    'nmod:desc',
    'flat',
    'nummod',
  )
    .filter((child) => child < head)
    .flatMap((child) => [
      lemmaOf(tree, child),
      wordOf(tree, child),
      ...modifierLemmas(tree, child),
    ]);
  return isNone(tree, head) ? [...before, 'no'] : before;
}

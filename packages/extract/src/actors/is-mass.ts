/** "use force", "demanded justice": without an article or a number they are no one. */

import { childrenWith, lemmaOf, type Tree, xposOf } from '../syntax/tree.ts';

export function isMass(tree: Tree, noun: number): boolean {
  return (
    /^(?:force|justice)$/.test(lemmaOf(tree, noun)) &&
    xposOf(tree, noun) === 'NN' &&
    childrenWith(tree, noun, 'det', 'amod', 'compound', 'nummod', 'nmod:poss').length === 0
  );
}

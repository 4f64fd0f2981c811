/** "use force", "demanded justice": without an article or a number they are no one. */

import { wordSet } from '@dateline/language';
import { childrenWith, lemmaOf, type Tree, wordOf, xposOf } from '../../syntax/tree.ts';

export function isMass(tree: Tree, noun: number): boolean {
  return (
    /^(?:force|justice)$/.test(lemmaOf(tree, noun)) &&
    xposOf(tree, noun) === 'NN' &&
    childrenWith(tree, noun, 'det', 'amod', 'compound', 'nummod', 'nmod:poss').every((word) =>
      DEGREES.has(wordOf(tree, word)),
    )
  );
}

/** Of how much of it there was: "used heavy force". */
const DEGREES = wordSet(
  'heavy excessive deadly lethal brute sheer undue disproportionate overwhelming physical unnecessary more less enough',
);

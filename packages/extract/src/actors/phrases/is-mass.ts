/** "use force", "demanded justice", "returned from exile": without an article or a number they are no one. */

import { wordSet } from '@dateline/language';
import { childrenWith, lemmaOf, type Tree, wordOf, xposOf } from '../../syntax/tree.ts';

export function isMass(tree: Tree, noun: number): boolean {
  return (
    /^(?:force|justice|exile)$/.test(lemmaOf(tree, noun)) &&
    xposOf(tree, noun) === 'NN' &&
    childrenWith(tree, noun, 'det', 'amod', 'compound', 'nummod', 'nmod:poss').every((word) =>
      DEGREES.has(wordOf(tree, word)),
    )
  );
}

/** Of how much of it there was, or of what kind: "used heavy force", "self-imposed exile". */
const DEGREES = wordSet(
  'heavy excessive deadly lethal brute sheer undue disproportionate overwhelming physical unnecessary more less enough ' +
    'imposed internal forced voluntary',
);

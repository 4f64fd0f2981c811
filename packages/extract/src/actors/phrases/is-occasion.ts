/** "the Chadian Grand Prix", "World War II": by its name an occasion, at which others act. */

import { wordSet } from '@dateline/language';
import { childrenWith, isCapitalised, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';

export function isOccasion(tree: Tree, head: number): boolean {
  if (uposOf(tree, head) !== 'PROPN' || !isCapitalised(tree, head)) return false;
  return (
    OCCASIONS.has(lemmaOf(tree, head)) &&
    childrenWith(tree, head, 'compound', 'amod', 'nmod').some((word) => isCapitalised(tree, word))
  );
}

const OCCASIONS = wordSet(
  'prix cup olympics paralympics championship championships marathon derby playoff playoffs bowl war',
);

/** The noun that says what a phrase is about, below words of measure: of "dozens of villagers", the villagers. */

import {
  caseOf,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  type Tree,
  uposOf,
  xposOf,
} from '../tree.ts';
import { isMeasure } from './is-measure.ts';

export function contentHead(tree: Tree, head: number): number {
  const isHost = lemmaOf(tree, head) === 'army';
  if (!isHost && !isMeasure(lemmaOf(tree, head)) && uposOf(tree, head) !== 'NUM') return head;
  // "most of its sanctions/obl": a word that is no noun has no nmod.
  const inner = childrenWith(tree, head, 'nmod', 'obl').find(
    (child) => caseOf(tree, child) === 'of' && isNominal(tree, child),
  );
  // "an army of robots" is many; the army of Chad, or of ten thousand men, is one.
  const isMany = inner !== undefined && (!isHost || isBareCrowd(tree, inner));
  return isMany ? inner : head;
}

function isBareCrowd(tree: Tree, noun: number): boolean {
  return xposOf(tree, noun) === 'NNS' && childWith(tree, noun, 'nummod', 'det') < 0;
}

/** The word that leaves it to others whose something is: "its", "each other's", "of the two countries"; or -1. */

import {
  caseOf,
  childrenWith,
  childWith,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import { isPairing } from './several/is-pairing.ts';
import { isDescription } from './words/is-description.ts';
import { DESCRIPTIONS } from './words/reference-words.ts';

export function ownerOf(tree: Tree, head: number): number {
  const other = childrenWith(tree, head, 'nmod:poss', 'det').find((one) => isReciprocal(tree, one));
  if (other !== undefined) return other;
  const owner = childWith(tree, head, 'nmod:poss');
  if (owner >= 0) return uposOf(tree, owner) === 'PRON' || isPairing(tree, owner) ? owner : -1;
  // "the leaders of the two countries", "soldiers from both sides", "officers of the island nation"
  const whole = childrenWith(tree, head, 'nmod').find(
    (noun) =>
      /^(?:of|from)$/.test(caseOf(tree, noun)) &&
      (isPairing(tree, noun) || (isDescription(tree, noun) && isLand(tree, noun))),
  );
  return whole ?? -1;
}

const isLand = (tree: Tree, noun: number): boolean =>
  DESCRIPTIONS.get(lemmaOf(tree, noun)) === 'country';

/** "India and Canada expelled each other's envoys": those of both. */
export function isReciprocal(tree: Tree, owner: number): boolean {
  return wordOf(tree, owner) === 'each' && genitiveOf(tree, owner) >= 0;
}

/** The tree may hang it on "each" or on "other". */
export function genitiveOf(tree: Tree, owner: number): number {
  const own = childWith(tree, owner, 'case');
  return own >= 0 || wordOf(tree, owner) !== 'each' ? own : childWith(tree, owner + 1, 'case');
}

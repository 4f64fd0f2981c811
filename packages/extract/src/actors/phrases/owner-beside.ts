/** "the government and people of Iraq": what is said once of two joined nouns is said of both. */

import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { caseOf, childrenWith, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';

/** " of Iraq", or nothing where the noun has an owner of its own, or none is told beside it. */
export function ownerBeside(noun: number, tree: Tree): string {
  if (uposOf(tree, noun) !== 'NOUN' || isOwned(noun, tree)) return '';
  const [other] =
    relationOf(tree, noun) === 'conj' ? [firstConjunct(tree, noun)] : joinedTo(noun, tree);
  const land =
    other === undefined || !isBare(Math.max(noun, other), tree) ? -1 : landOf(other, tree);
  if (land < 0) return '';
  const { text, starts, ends } = tree.document;
  return ` of ${text.slice(starts[land], ends[land])}`;
}

const joinedTo = (noun: number, tree: Tree): readonly number[] =>
  childrenWith(tree, noun, 'conj').filter((word) => uposOf(tree, word) === 'NOUN');

const isOwned = (noun: number, tree: Tree): boolean =>
  childrenWith(tree, noun, 'nmod', 'nmod:poss', 'amod', 'compound').length > 0;

/** "the army and rebels of Chad", but not "the army and the rebels". */
const isBare = (noun: number, tree: Tree): boolean =>
  wordOf(tree, noun - 1) === 'and' && childrenWith(tree, noun, 'det').length === 0;

const landOf = (noun: number, tree: Tree): number =>
  childrenWith(tree, noun, 'nmod').find(
    (word) => caseOf(tree, word) === 'of' && uposOf(tree, word) === 'PROPN',
  ) ?? -1;

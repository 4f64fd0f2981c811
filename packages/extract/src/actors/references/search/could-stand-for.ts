/** Can a word by its place in the tree stand for someone at all, as nouns and names do that are no mere part of a phrase? */

import type { Relation } from '@dateline/language';
import { relationOf, type Tree, uposOf } from '../../../syntax/tree.ts';

export function couldStandFor(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  return !PARTS.has(relationOf(tree, token));
}

/** What is only part of a phrase stands for no one. */
const PARTS = new Set<Relation>([
  'compound',
  'flat',
  'nmod:desc',
  'amod',
  'nmod:unmarked',
  'obl:unmarked',
]);

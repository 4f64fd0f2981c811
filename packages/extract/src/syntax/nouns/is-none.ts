/** "no deal", "no shots": a noun of which there is none; of "no secret" and "no doubt" all the rest is so much the surer. */

import { childrenWith, lemmaOf, type Tree, wordOf } from '../tree.ts';
import { HIDING_NOUNS } from './hiding-nouns.ts';

export function isNone(tree: Tree, noun: number): boolean {
  if (HIDING_NOUNS.has(lemmaOf(tree, noun))) return false;
  if (/^(?:nobody|none)$/.test(wordOf(tree, noun))) return true;
  return childrenWith(tree, noun, 'det').some((word) => wordOf(tree, word) === 'no');
}

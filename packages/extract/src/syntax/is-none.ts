/** "no deal", "no shots": a noun of which there is none; of "no secret" and "no doubt" all the rest is so much the surer. */

import { childrenWith, lemmaOf, type Tree, wordOf } from './tree.ts';

export const HIDINGS: ReadonlySet<string> = new Set(['secret', 'doubt', 'bone', 'mistake']);

export function isNone(tree: Tree, noun: number): boolean {
  if (HIDINGS.has(lemmaOf(tree, noun))) return false;
  return childrenWith(tree, noun, 'det').some((word) => wordOf(tree, word) === 'no');
}

/** Beginnings of the content words of a stretch of a tree, whatever their form: "wins" and "won" are one. */

import { lexemeAt, type Tree } from './tree.ts';
import type { TokenSpan } from './verbs/predicate-phrase.ts';

export function stemsIn(tree: Tree, { first, last }: TokenSpan): string[] {
  const stems: string[] = [];
  for (let token = first; token < last; token++)
    for (const stem of lexemeAt(tree, token).stems) stems.push(stem);
  return stems;
}

/** A noun phrase's head and the heads coordinated with it. */

import { childrenWith, isNominal, NO_TOKENS, type Tree } from '../tree.ts';

export function conjunctsOf(tree: Tree, head: number): readonly number[] {
  if (head < 0) return NO_TOKENS;
  const all = [head];
  for (const other of childrenWith(tree, head, 'conj'))
    if (isNominal(tree, other)) all.push(...conjunctsOf(tree, other));
  return all;
}

/** A noun phrase's head and the heads coordinated with it. */

import { childrenWith, isNominal, NO_TOKENS, type Tree } from './tree.ts';

export function conjunctsOf(tree: Tree, head: number): readonly number[] {
  if (head < 0) return NO_TOKENS;
  const others = childrenWith(tree, head, 'conj').filter((other) => isNominal(tree, other));
  if (others.length === 0) return [head];
  return [head, ...others.flatMap((other) => conjunctsOf(tree, other))];
}

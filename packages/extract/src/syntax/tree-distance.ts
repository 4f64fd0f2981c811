/** How far apart two tokens are in the tree of their sentence, counted in arcs. */

import { headOf, type Tree } from './tree.ts';

export function treeDistance(tree: Tree, from: number, to: number): number {
  const depth = new Map<number, number>();
  for (let at = from, steps = 0; at >= 0; at = headOf(tree, at), steps++) depth.set(at, steps);
  for (let at = to, steps = 0; at >= 0; at = headOf(tree, at), steps++) {
    const below = depth.get(at);
    if (below !== undefined) return below + steps;
  }
  return Number.POSITIVE_INFINITY;
}

/** The first word of all that hangs on a word. */

import { childrenWith, type Tree } from './tree.ts';

export function leftEdge(tree: Tree, token: number): number {
  let edge = token;
  for (const child of childrenWith(tree, token)) edge = Math.min(edge, leftEdge(tree, child));
  return edge;
}

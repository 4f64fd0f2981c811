/** The nearest verb above a token; -1 where there is none. */

import { headOf, type Tree, uposOf } from '../tree.ts';

export function governingVerb(tree: Tree, token: number): number {
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at))
    if (uposOf(tree, at) === 'VERB') return at;
  return -1;
}

/** Is a noun told of several? */

import { type Tree, xposOf } from '../tree.ts';

export function isPlural(tree: Tree, noun: number): boolean {
  return xposOf(tree, noun).endsWith('S');
}

/** Is the word a subject of any kind: of what is done, of what is suffered, or of what a whole clause is said to be? */

import { relationOf, type Tree } from '../tree.ts';

export function isSubject(tree: Tree, token: number): boolean {
  return relationOf(tree, token).startsWith('nsubj');
}

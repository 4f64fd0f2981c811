/** Has a word joined to another no subject of its own? Then what is said of the other's is said of both. */

import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { isNominal, type Tree } from '../../syntax/tree.ts';

export function sharesSubject(tree: Tree, joined: number): boolean {
  return isNominal(tree, joined) || subjectBelow(tree, joined) < 0;
}

/** "On Monday", "last year": such a noun is no participant. */

import { isTimeWord } from './is-time-word.ts';
import { lemmaOf, type Tree } from './tree.ts';

export function isTime(tree: Tree, noun: number): boolean {
  return isTimeWord(lemmaOf(tree, noun));
}

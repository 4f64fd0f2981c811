/** "since 2016, when a bomber killed 70": a clause that says more of a time was then. */

import { childrenWith, type Tree, wordOf } from '../tree.ts';
import { isTime } from './is-time.ts';

/** The last word of the time that a clause opened by "when" says more of; -1 where it follows none. */
export function timeBeforeWhen(tree: Tree, clause: number): number {
  const when = childrenWith(tree, clause, 'advmod', 'mark').find(
    (child) => child < clause && wordOf(tree, child) === 'when',
  );
  if (when === undefined || when === 0) return -1;
  const before = wordOf(tree, when - 1) === ',' ? when - 2 : when - 1;
  return before >= 0 && tree.sentenceOf[before] === tree.sentenceOf[clause] && isTime(tree, before)
    ? before
    : -1;
}

/** "since 2016, when a bomber killed 70" tells of another time than its sentence; "on Thursday when a tank fired" of the same. */
export function isOfAnotherTime(tree: Tree, clause: number): boolean {
  const last = timeBeforeWhen(tree, clause);
  return last >= 0 && wordOf(tree, last + 1) === ',';
}

/** Whether a verb tells what something hangs on, and not what was done: by "if" and its like, or by an auxiliary that stands for it. */

import { wordSet } from '@dateline/language';
import { childrenWith, childWith, headOf, relationOf, type Tree, wordOf } from '../tree.ts';

/** "if they take the town and close the road": what is joined to a condition is one, too. */
export function isCondition(tree: Tree, verb: number): boolean {
  const markers = childrenWith(tree, verb, 'mark', 'advmod');
  if (markers.some((child) => CONDITION.has(wordOf(tree, child)))) return true;
  if (isInverted(tree, verb)) return true;
  const joined = relationOf(tree, verb) === 'conj' && markers.length === 0;
  return (
    joined &&
    relationOf(tree, headOf(tree, verb)) !== 'root' &&
    isCondition(tree, headOf(tree, verb))
  );
}

const CONDITION = wordSet('if unless whether lest provided until till');

const INVERTED = wordSet('had should were');

/** "Had they struck, Chad would have answered": an auxiliary that opens the clause stands for "if". */
function isInverted(tree: Tree, verb: number): boolean {
  const opener = childrenWith(tree, verb)[0];
  if (opener === undefined || !INVERTED.has(wordOf(tree, opener))) return false;
  return (
    relationOf(tree, opener) === 'aux' && opener < childWith(tree, verb, 'nsubj', 'nsubj:pass')
  );
}

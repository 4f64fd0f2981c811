/** Whether a verb is an infinitive with "to", its own or that of a verb it is joined to. */

import { childrenWith, childWith, headOf, relationOf, type Tree, wordOf, xposOf } from '../tree.ts';

/** "tried to bribe a soldier and attack another": the second verb shares the "to" of the first. */
export function isInfinitive(tree: Tree, verb: number): boolean {
  if (xposOf(tree, verb) !== 'VB' && !isPassiveInfinitive(tree, verb)) return false;
  if (childrenWith(tree, verb, 'mark').some((mark) => endsInTo(tree, mark))) return true;
  const joined =
    relationOf(tree, verb) === 'conj' && childWith(tree, verb, 'aux', 'nsubj', 'mark') < 0;
  return joined && isInfinitive(tree, headOf(tree, verb));
}

/** "to", "so as to" */
const endsInTo = (tree: Tree, mark: number): boolean =>
  [mark, ...childrenWith(tree, mark, 'fixed')].some((word) => wordOf(tree, word) === 'to');

/** "pleading to be freed" */
const isPassiveInfinitive = (tree: Tree, verb: number): boolean =>
  xposOf(tree, verb) === 'VBN' &&
  childrenWith(tree, verb, 'aux:pass').some((aux) => wordOf(tree, aux) === 'be');

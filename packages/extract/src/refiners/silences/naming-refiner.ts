/** What is called something is no call: neither to anyone ("called it a land-grab") nor of a vote ("called the vote a sham"). */

import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

const CALLS = new Set(['CONSULT', 'ELECT']);

export function refineNaming(draft: Draft, { tree }: Reading): Draft | null {
  return CALLS.has(draft.coding.type) && isNaming(draft.meaning.base, tree) ? null : draft;
}

/** "a group called the Sons", "called the vote a sham", "called the mayor unfit". */
function isNaming(base: number, tree: Tree): boolean {
  if (lemmaOf(tree, base) !== 'call') return false;
  if (relationOf(tree, base) === 'acl' || childWith(tree, base, 'nsubj:pass') >= 0) return true;
  // However the parser joins the two: as objects, or as one that says what the other is.
  if (childWith(tree, base, 'iobj') >= 0) return true;
  if (childrenWith(tree, base, 'obj').some((vote) => childWith(tree, vote, 'appos') >= 0))
    return true;
  return childrenWith(tree, base, 'xcomp').some((named) => uposOf(tree, named) !== 'VERB');
}

/** "The sect was allowed to grow", "cut the road, allowing it to take the town": leave that no one is said to have given. */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isLeaveOfNoOne(draft: Draft, tree: Tree): boolean {
  const { coding, meaning } = draft;
  if (coding.type !== 'CONCEDE' || !LEAVE.has(lemmaOf(tree, meaning.base))) return false;
  return isUnsaid(draft, tree) || isResult(draft, tree);
}

const LEAVE = wordSet('allow permit authorise authorize let enable');

/** "was allowed": who gave way is not said, and most often no one did. */
function isUnsaid({ actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return actors.length === 0 && childWith(tree, base, 'nsubj:pass') >= 0;
}

/** "allowing it": what one thing made possible. */
function isResult({ meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    relationOf(tree, base) === 'advcl' &&
    xposOf(tree, base) === 'VBG' &&
    childrenWith(tree, base, 'obj', 'iobj').some((object) => wordOf(tree, object) === 'it')
  );
}

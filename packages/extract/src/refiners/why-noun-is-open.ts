/** Why a deed named by a noun may never come: it is called for, or feared; null where it is neither. */

import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';

export function whyNounIsOpen(base: number, tree: Tree): string | null {
  if (isCalledFor(tree, base)) return 'only asked for';
  if (isAhead(tree, base) || isDue(tree, base)) return 'still ahead';
  return isFeared(tree, base) ? 'only feared' : null;
}

const CALLING =
  /^(?:protest|rally|march|campaign|push|press|call|demand|run|candidate|prepare|preparation|plan|date|deadline|time|condition|ready|hope|wait|vote|argue|case|lobby)$/;

/** "protests for a recall vote", "a date for talks": not held by that. */
function isCalledFor(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    CALLING.test(lemmaOf(tree, governor)) &&
    childWith(tree, governor, 'obj') < 0 &&
    childrenWith(tree, base, 'case').some((child) => wordOf(tree, child) === 'for')
  );
}

const AHEAD = new Set(
  'arrest deportation extradition expulsion eviction execution imprisonment detention vote election'.split(
    ' ',
  ),
);

/** "faces arrest if she returns", "faces a vote on Tuesday": what one faces in the present is yet to come. */
function isAhead(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    AHEAD.has(lemmaOf(tree, base)) &&
    relationOf(tree, base) === 'obj' &&
    lemmaOf(tree, governor) === 'face' &&
    /^VB[ZPG]$/.test(xposOf(tree, governor))
  );
}

/** "The talks are due to resume on Tuesday", "a vote is scheduled": not begun yet. */
function isDue(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    /^nsubj(?::pass)?$/.test(relationOf(tree, base)) &&
    /^(?:due|scheduled|slated|planned)$/.test(wordOf(tree, governor))
  );
}

const FEARING = new Set([
  'fear',
  'dread',
  'anticipate',
  'predict',
  'envisage',
  'contemplate',
  'imagine',
]);

/** "The Kurds fear an attack": it may never come. */
function isFeared(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    relationOf(tree, base) === 'obj' &&
    FEARING.has(lemmaOf(tree, governor))
  );
}

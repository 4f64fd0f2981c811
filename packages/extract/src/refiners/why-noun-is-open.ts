/** Why a deed named by a noun may never come: it is called for, or feared; null where it is neither. */

import { contentHead } from '../syntax/content-head.ts';
import {
  caseOf,
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
  if (isCalledFor(tree, base) || isCountedOn(tree, base)) return 'only asked for';
  if (isAhead(tree, base) || isDue(tree, base) || isDriftedTo(tree, base)) return 'still ahead';
  if (isSupposed(tree, base) || isUncertain(tree, base)) return 'spoken of as such';
  return isFeared(tree, base) || isProspect(tree, base) ? 'only feared' : null;
}

const CALLING =
  /^(?:brace|protest|rally|march|campaign|push|press|call|demand|run|candidate|prepare|preparation|plan|date|deadline|time|condition|ready|hope|wait|vote|argue|case|lobby)$/;

/** "protests for a recall vote", "a date for talks": not held by that. */
function isCalledFor(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    CALLING.test(lemmaOf(tree, governor)) &&
    (childWith(tree, governor, 'obj') < 0 || lemmaOf(tree, governor) === 'brace') &&
    childrenWith(tree, base, 'case').some((child) => wordOf(tree, child) === 'for')
  );
}

/** "is counting on support from France": hoped for, and as yet not given. */
function isCountedOn(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    /^(?:count|bank)$/.test(lemmaOf(tree, governor)) &&
    caseOf(tree, base) === 'on'
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

/** "The talks are due to resume on Tuesday", "a round of talks is scheduled": not begun yet. */
function isDue(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  const above = headOf(tree, base);
  const phrase = above >= 0 && contentHead(tree, above) === base ? above : base;
  const governor = headOf(tree, phrase);
  if (governor < 0 || !/^nsubj(?::pass)?$/.test(relationOf(tree, phrase))) return false;
  if (/^(?:due|scheduled|slated|planned)$/.test(wordOf(tree, governor))) return true;
  // "due to" before a verb that looks like a noun is read as a preposition.
  return (
    /^(?:resume|start|restart|begin|open)$/.test(wordOf(tree, governor)) &&
    childrenWith(tree, governor, 'case').some((word) => wordOf(tree, word) === 'due')
  );
}

/** "A clash between the two risks a wider war": any such clash does, if it comes to one. */
function isSupposed(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    relationOf(tree, base) === 'nsubj' &&
    /^(?:risk|mean|require|imply)$/.test(lemmaOf(tree, governor)) &&
    /^VB[ZP]$/.test(xposOf(tree, governor)) &&
    childrenWith(tree, base, 'det').some((word) => /^an?$/.test(wordOf(tree, word)))
  );
}

/** "Help from Chad is less certain", "an attack is unlikely": how sure it is, is all that is told. */
function isUncertain(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    relationOf(tree, base) === 'nsubj' &&
    /^(?:certain|uncertain|likely|unlikely|possible|doubtful)$/.test(wordOf(tree, governor))
  );
}

const PROSPECTS = new Set([
  'prospect',
  'risk',
  'danger',
  'possibility',
  'threat',
  'likelihood',
  'fear',
  'chance',
]);

/** "The prospect grows of a war with Chad": what the prospect is of stands far from it. */
function isProspect(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  if (governor < 0 || uposOf(tree, base) !== 'NOUN' || relationOf(tree, base) !== 'obl')
    return false;
  return (
    caseOf(tree, base) === 'of' &&
    childrenWith(tree, governor, 'nsubj').some((subject) => PROSPECTS.has(lemmaOf(tree, subject)))
  );
}

/** "is moving towards war", "a slide toward conflict": not reached. */
function isDriftedTo(tree: Tree, base: number): boolean {
  return uposOf(tree, base) === 'NOUN' && /^towards?$/.test(caseOf(tree, base));
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

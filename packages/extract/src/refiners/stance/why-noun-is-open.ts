/** Why a deed named by a noun may never come: it is called for, still ahead, only weighed, or feared; null where it is none of these. */

import { wordSet } from '@dateline/language';
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
} from '../../syntax/tree.ts';
import { isStillAhead } from './is-still-ahead.ts';

export function whyNounIsOpen(base: number, tree: Tree): string | null {
  if (isCalledFor(tree, base) || isCountedOn(tree, base)) return 'only asked for';
  if (isStillAhead(tree, base)) return 'still ahead';
  if (isSupposed(tree, base) || isUncertain(tree, base) || isRuledOn(tree, base))
    return 'spoken of as such';
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

/** "The treaty covers attacks on ships": any that may come. */
const isRuledOn = (tree: Tree, base: number): boolean =>
  isObjectOf(tree, base, RULING) && /^VB[ZP]$/.test(xposOf(tree, headOf(tree, base)));

const RULING = wordSet('cover prohibit outlaw forbid criminalise criminalize punish regulate');

const PROSPECTS = wordSet('prospect risk danger possibility threat likelihood fear chance');

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

const FEARING = wordSet('fear dread anticipate predict envisage contemplate imagine');

/** "The Kurds fear an attack": it may never come. */
const isFeared = (tree: Tree, base: number): boolean => isObjectOf(tree, base, FEARING);

function isObjectOf(tree: Tree, base: number, verbs: ReadonlySet<string>): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    uposOf(tree, base) === 'NOUN' &&
    relationOf(tree, base) === 'obj' &&
    verbs.has(lemmaOf(tree, governor))
  );
}

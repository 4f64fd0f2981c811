/**
 * "No one was hurt in the attack", "no group has claimed the raid", "no deal was reached during the visit": what is denied is the
 * harm, the claim, the deal; the deed beside it was done.
 */

import { wordSet } from '@dateline/language';
import { isSetting } from '../../lead/is-setting.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';

/** Of a deed told by a noun: does what denies the words above it leave it standing? */
export function isTakenForGranted(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  return isSetting(tree, base) || isWhereHarmed(tree, base) || isClaimed(tree, base);
}

function isWhereHarmed(tree: Tree, base: number): boolean {
  const harm = headOf(tree, base);
  return (
    harm >= 0 &&
    /^(?:obl|obl:agent|nmod)$/.test(relationOf(tree, base)) &&
    /^(?:in|by|from)$/.test(caseOf(tree, base)) &&
    HARM.has(lemmaOf(tree, harm))
  );
}

const HARM = wordSet(
  'kill wound injure hurt harm maim die casualty injury death victim fatality damage',
);

function isClaimed(tree: Tree, base: number): boolean {
  const above = headOf(tree, base);
  if (above < 0) return false;
  if (lemmaOf(tree, above) === 'claim') return /^(?:obj|nmod)$/.test(relationOf(tree, base));
  return caseOf(tree, base) === 'for' && /^(?:responsibility|credit)$/.test(lemmaOf(tree, above));
}

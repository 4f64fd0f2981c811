/**
 * "Explosives for attacking the embassy", "capable of striking Chad", "the means to attack": what someone could do with what they
 * have is neither done nor threatened.
 */

import { wordSet } from '@dateline/language';
import {
  caseOf,
  headOf,
  lemmaOf,
  markOf,
  relationOf,
  type Tree,
  uposOf,
  xposOf,
} from '../../syntax/tree.ts';
import { governingVerb } from '../../syntax/verbs/governing-verb.ts';
import type { Draft } from '../draft.ts';

export function isMereCapability(
  { coding, factuality, meaning: { base } }: Draft,
  tree: Tree,
): boolean {
  if (coding.type !== 'ASSAULT' || factuality !== 'HYPOTHETICAL') return false;
  const verb = uposOf(tree, base) === 'VERB' ? base : governingVerb(tree, base);
  return isHeadedFor(tree, base) || (verb >= 0 && (isUse(tree, verb) || isWithinPower(tree, verb)));
}

/** "moving towards destruction". */
function isHeadedFor(tree: Tree, noun: number): boolean {
  return uposOf(tree, noun) === 'NOUN' && /^towards?$/.test(caseOf(tree, noun));
}

/** "for carrying out attacks". */
function isUse(tree: Tree, verb: number): boolean {
  if (xposOf(tree, verb) !== 'VBG') return false;
  return markOf(tree, verb) === 'for' || caseOf(tree, verb) === 'for';
}

function isWithinPower(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb);
  if (above < 0 || !POWER.has(lemmaOf(tree, above))) return false;
  return /^(?:acl|advcl|xcomp|ccomp|nmod|obl)$/.test(relationOf(tree, verb));
}

const POWER = wordSet('capable able means capability capacity ability power strength resource');

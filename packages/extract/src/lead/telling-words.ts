/**
 * What a clause tells, without where, when, during what and as what: "staged a march | in Lima during the visit". The place and the day
 * of an event have fields of their own; only where nothing else completes the predicate do they stay ("landed in Lima").
 */

import { wordSet } from '@dateline/language';
import type { PlaceReader } from '../places/read-places.ts';
import { isLocating } from '../syntax/nouns/is-locating.ts';
import { isTime } from '../syntax/times/is-time.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree } from '../syntax/tree.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';
import { isSetting } from './is-setting.ts';
import { withoutTrailing } from './without-trailing.ts';

export function tellingWords(
  tree: Tree,
  predicate: number,
  { phrase, places }: { readonly phrase: TokenSpan; readonly places: PlaceReader },
): TokenSpan {
  const isSpare = (noun: number): boolean => isCircumstance(tree, noun, places);
  return withoutTrailing(tree, predicate, { phrase, isSpare });
}

function isCircumstance(tree: Tree, noun: number, { places }: PlaceReader): boolean {
  const relation = relationOf(tree, noun);
  if (isSetting(tree, noun) || (/^obl/.test(relation) && isTime(tree, noun))) return true;
  if (!/^(?:obl|nmod)$/.test(relation)) return false;
  if (!isLocating(caseOf(tree, noun))) return false;
  const isAround = (place: number): boolean => place === noun || isGroundIn(tree, noun, place);
  return places.some(({ first, last }) => {
    for (let token = Math.max(first, 0); token < last; token++) if (isAround(token)) return true;
    return false;
  });
}

/** "in a town in Peru", but not "at the embassy in Peru": that is what was done something to. */
function isGroundIn(tree: Tree, noun: number, place: number): boolean {
  return GROUND.has(lemmaOf(tree, noun)) && headOf(tree, place) === noun;
}

const GROUND = wordSet(
  'city town village suburb district province region area part neighbourhood neighborhood outskirts north south east west',
);

/**
 * What a clause tells, without where, during what and as what: "staged a march | in Lima during the visit". The place and the day
 * of an event have fields of their own; only where nothing else completes the predicate do they stay ("landed in Lima").
 */

import type { PlaceReader } from '../places/read-places.ts';
import type { TokenSpan } from '../syntax/predicate-phrase.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';
import { isSetting } from './is-setting.ts';

export function tellingWords(
  tree: Tree,
  predicate: number,
  { phrase, places }: { readonly phrase: TokenSpan; readonly places: PlaceReader },
): TokenSpan {
  let { last } = phrase;
  for (;;) {
    const cut = circumstanceAt(tree, predicate, { last, places });
    if (cut < 0 || !isComplete(tree, predicate, cut)) return { first: phrase.first, last };
    last = cut;
  }
}

/** The first word of the widest circumstance that ends at `last`, or -1. */
function circumstanceAt(
  tree: Tree,
  predicate: number,
  { last, places }: { readonly last: number; readonly places: PlaceReader },
): number {
  let found = -1;
  for (let at = last - 1; at >= 0 && at !== predicate; at = headOf(tree, at))
    if (isCircumstance(tree, at, places)) found = leftEdge(tree, at);
  return found > predicate ? found : -1;
}

function isCircumstance(tree: Tree, noun: number, { places }: PlaceReader): boolean {
  if (isSetting(tree, noun)) return true;
  if (!/^(?:obl|nmod)$/.test(relationOf(tree, noun))) return false;
  if (!LOCATING.has(caseOf(tree, noun))) return false;
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

const GROUND = new Set(
  'city town village suburb district province region area part neighbourhood neighborhood outskirts north south east west'.split(
    ' ',
  ),
);

const LOCATING = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around']);

/** Is it told what was done without what lies behind the cut? */
function isComplete(tree: Tree, predicate: number, cut: number): boolean {
  if (uposOf(tree, predicate) !== 'VERB') return true;
  return childrenWith(tree, predicate, ...COMPLETING).some(
    (child) => child > predicate && child < cut,
  );
}

const COMPLETING = ['obj', 'iobj', 'obl', 'obl:agent', 'xcomp', 'ccomp'];

function leftEdge(tree: Tree, token: number): number {
  return Math.min(token, ...childrenWith(tree, token).map((child) => leftEdge(tree, child)));
}

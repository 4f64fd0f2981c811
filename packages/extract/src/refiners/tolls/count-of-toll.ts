/** How many a verb or an adjective says were killed, hurt, arrested, driven out: the number of those it is done to. */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { firstQuantity, numberAround, sumOfQuantities } from '../../syntax/nouns/quantity-of.ts';
import { isNumeral } from '../../syntax/nouns/read-number.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';

export function countOfToll(tree: Tree, token: number): number | null {
  const isAdjective = uposOf(tree, token) === 'ADJ';
  const before = isAdjective || isCut(tree, token) ? countBefore(tree, token) : null;
  if (before !== null) return before;
  return isAdjective
    ? firstQuantity(tree, describedBy(tree, token))
    : sumOfQuantities(tree, withoutOtherTolls(tree, token, tollNouns(tree, token)));
}

/** "killed nine and six were wounded", "killed four and injured 18": of a clause cut short the tree may make more victims. */
function withoutOtherTolls(tree: Tree, toll: number, nouns: readonly number[]): readonly number[] {
  const isOther = (word: number): boolean => word !== toll && OUTCOMES.test(wordOf(tree, word));
  return nouns.filter(
    (noun, index) => index === 0 || ![noun - 1, noun, noun + 1, noun + 2].some(isOther),
  );
}

const OUTCOMES = /^(?:kill|wound|injured|injuring|hurt|missing|arrest|detain)/;

/** "left 20 people dead", "20 dead", "the 20 wounded". */
function describedBy(tree: Tree, adjective: number): readonly number[] {
  const own = childrenWith(tree, adjective, 'nsubj', 'nummod');
  const head = headOf(tree, adjective);
  if (own.length > 0 || head < 0) return own;
  return uposOf(tree, head) === 'VERB' ? objectsOf(tree, head) : [head];
}

function tollNouns(tree: Tree, verb: number): readonly number[] {
  if (OWN.has(lemmaOf(tree, verb)))
    return childrenWith(tree, verb, 'nsubj').flatMap((head) => conjunctsOf(tree, head));
  const objects = objectsOf(tree, verb);
  return isCut(tree, verb) ? [...childrenWith(tree, verb, 'nsubj', 'nummod'), ...objects] : objects;
}

/** "five were killed and seven injured", "left two dead and three more wounded": a clause without its auxiliary. */
function isCut(tree: Tree, token: number): boolean {
  if (relationOf(tree, token) !== 'conj') return false;
  // "and hundreds hurt", which looks like its past.
  const isHurt = wordOf(tree, token) === 'hurt' && objectsOf(tree, token).length === 0;
  return isHurt || /^(?:VBN|JJ)$/.test(xposOf(tree, token));
}

/** Of a clause cut short often no more than the number is left, and the tree seldom knows whose it is. */
function countBefore(tree: Tree, token: number): number | null {
  const skipped = token > 1 && /^(?:more|others|people)$/.test(wordOf(tree, token - 1)) ? 2 : 1;
  const numeral = token - skipped;
  if (numeral > 0 && wordOf(tree, numeral - 1) === 'no') return null;
  return numeral >= 0 && isNumeral(wordOf(tree, numeral)) ? numberAround(tree, numeral) : null;
}

/** What these verbs tell happens to their subject: "ten soldiers lost their lives", "six firemen suffered burns". */
const OWN = wordSet('die flee perish drown lose suffer sustain');

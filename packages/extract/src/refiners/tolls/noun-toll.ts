/** What a noun counts: "the arrest of 40 activists", "34 arrests", "claimed the lives of 12 people", "the death toll rose to 41". */

import { wordSet } from '@dateline/language';
import { firstQuantity, quantityOf } from '../../syntax/nouns/quantity-of.ts';
import { isNumeral } from '../../syntax/nouns/read-number.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Toll } from './toll-at.ts';

const TOLLS: ReadonlyMap<string, Toll> = new Map([
  ['arrest', 'arrested'],
  ['detention', 'arrested'],
  ['jailing', 'arrested'],
  ['imprisonment', 'arrested'],
  ['roundup', 'arrested'],
  ['killing', 'killed'],
  ['murder', 'killed'],
  ['massacre', 'killed'],
  ['assassination', 'killed'],
  ['slaughter', 'killed'],
  ['execution', 'killed'],
  ['lynching', 'killed'],
  ['beheading', 'killed'],
  ['hanging', 'killed'],
  ['death', 'killed'],
  ['life', 'killed'],
  ['toll', 'killed'],
  ['displacement', 'displaced'],
  ['evacuation', 'displaced'],
]);

/** Words behind "the death toll" that its figure follows. */
const REACHING = wordSet('to at of reached passed topped exceeded hit surpassed over above');

/** How far behind "the death toll" its figure may stand: "the toll from the blast in Kabul has risen to at least 41". */
const REACH = 14;

export function nounTollAt(tree: Tree, noun: number): Toll | undefined {
  const toll = uposOf(tree, noun) === 'NOUN' ? TOLLS.get(lemmaOf(tree, noun)) : undefined;
  if (toll === undefined || lemmaOf(tree, noun) !== 'toll') return toll;
  return childrenWith(tree, noun, 'compound').some((part) => wordOf(tree, part) === 'death')
    ? toll
    : undefined;
}

export function countOfNoun(tree: Tree, noun: number): number | null {
  if (lemmaOf(tree, noun) === 'toll') return figureBehind(tree, noun);
  const victims = childrenWith(tree, noun, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  const isCounted = childrenWith(tree, noun, 'nummod').length > 0;
  return firstQuantity(tree, isCounted ? [...victims, noun] : victims);
}

function figureBehind(tree: Tree, toll: number): number | null {
  const last = Math.min(tree.document.length - 1, toll + REACH);
  for (let token = toll + 1; token < last; token++) {
    if (!REACHING.has(wordOf(tree, token))) continue;
    const figure = [token + 1, token + 2, token + 3].find(
      (at) => at <= last && isNumeral(wordOf(tree, at)),
    );
    if (figure !== undefined) return quantityOf(tree, figure);
  }
  return null;
}

/** How many a phrase is of: the number that stands in it, the lesser of two ("20 to 25 fighters", "two or three"). */

import { wordSet } from '@dateline/language';
import { caseOf, childrenWith, lemmaOf, type Tree, wordOf, xposOf } from '../tree.ts';
import { isNumeral, isOneNumber, isWithHyphen, readNumber } from './read-number.ts';

/** Words that open a number: "a dozen", "half a million", "several hundred". */
const OPENING = wordSet('a an half several few');

export function quantityOf(tree: Tree, noun: number): number | null {
  if (isOfNoOne(tree, noun)) return null;
  const numeral = numeralOf(tree, noun);
  if (numeral !== undefined) return numberAround(tree, numeral);
  // "a family of five"
  const members = childrenWith(tree, noun, 'nmod').find(
    (child) => caseOf(tree, child) === 'of' && isNumeral(wordOf(tree, child)),
  );
  if (members !== undefined) return numberAround(tree, members);
  if (isCouple(tree, noun)) return 2;
  const article = childrenWith(tree, noun, 'det')[0];
  const isOne = article !== undefined && /^an?$/.test(wordOf(tree, article));
  return isOne && caseOf(tree, noun) === '' ? 1 : null;
}

/** Of several phrases, the first that tells a number. */
export function firstQuantity(tree: Tree, nouns: readonly number[]): number | null {
  for (const noun of nouns) {
    const quantity = quantityOf(tree, noun);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** "12 soldiers and three civilians", "the driver and three others": of phrases that are counted together, as far as they tell a number. */
export function sumOfQuantities(tree: Tree, nouns: readonly number[]): number | null {
  const told = nouns.flatMap((noun) => quantityOf(tree, noun) ?? []);
  if (told.length === 0) return null;
  const single = nouns.filter((noun) => quantityOf(tree, noun) === null && isOne(tree, noun));
  return told.reduce((sum, quantity) => sum + quantity, single.length);
}

/** "a couple", who are no "couple of soldiers". */
function isCouple(tree: Tree, noun: number): boolean {
  return lemmaOf(tree, noun) === 'couple' && childrenWith(tree, noun, 'nmod').length === 0;
}

/** "the driver", "his wife"; "the army" and "the family" are nobody knows how many. */
function isOne(tree: Tree, noun: number): boolean {
  if (xposOf(tree, noun) !== 'NN' || MANY.has(lemmaOf(tree, noun)) || isOfNoOne(tree, noun))
    return false;
  return childrenWith(tree, noun, 'det', 'nmod:poss').length > 0;
}

const MANY = wordSet(
  'army police force navy government group team crew staff family unit convoy patrol crowd militia gang party clan tribe ' +
    'company battalion brigade squad public youth community population rest majority number most',
);

/** "no soldier", "neither soldier". */
function isOfNoOne(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'det').some((child) =>
    /^(?:no|neither)$/.test(wordOf(tree, child)),
  );
}

function numeralOf(tree: Tree, noun: number): number | undefined {
  const parts = [noun, ...childrenWith(tree, noun, 'nummod', 'amod', 'det', 'compound')];
  return parts.find((part) => isNumeral(wordOf(tree, part)));
}

/** The number a numeral is part of. */
export function numberAround(tree: Tree, numeral: number): number | null {
  let first = numeral;
  while (first > 0 && isLinked(tree, first - 1, first)) first--;
  let last = numeral;
  while (isLinked(tree, last, last + 1)) last++;
  const value = readNumber(wordsOf(tree, first, last + 1));
  const lesser = lesserBefore(tree, first);
  return value !== null && lesser !== null ? Math.min(value, lesser) : value;
}

/** Whether two neighbours are words of one number. */
function isLinked(tree: Tree, left: number, right: number): boolean {
  if (right >= tree.document.length) return false;
  const [one, other] = [wordOf(tree, left), wordOf(tree, right)];
  if (isNumeral(one))
    return isNumeral(other) ? isOneNumber(one, other) : isBetweenNumerals(tree, right);
  if (isNumeral(other)) return OPENING.has(one) || isBetweenNumerals(tree, left);
  return OPENING.has(one) && OPENING.has(other);
}

/** "tens OF thousands", "a hundred AND fifty", "thirty-four". */
function isBetweenNumerals(tree: Tree, link: number): boolean {
  if (!numeralAt(tree, link - 1) || !numeralAt(tree, link + 1)) return false;
  const [before, after] = [wordOf(tree, link - 1), wordOf(tree, link + 1)];
  if (wordOf(tree, link) === '-') return isWithHyphen(before, after);
  if (wordOf(tree, link) === 'of') return before.endsWith('s') && after.endsWith('s');
  return wordOf(tree, link) === 'and' && isOneNumber(before, after);
}

/** "20 TO 25", "two OR three", "BETWEEN 20 AND 25": the number before the one that opens here. */
function lesserBefore(tree: Tree, first: number): number | null {
  if (!numeralAt(tree, first - 2)) return null;
  const link = wordOf(tree, first - 1);
  const isRange = link === 'to' || link === 'or' || (link === 'and' && isBetween(tree, first - 3));
  return isRange ? readNumber(wordsOf(tree, first - 2, first - 1)) : null;
}

function isBetween(tree: Tree, token: number): boolean {
  return token >= 0 && wordOf(tree, token) === 'between';
}

function numeralAt(tree: Tree, token: number): boolean {
  return token >= 0 && token < tree.document.length && isNumeral(wordOf(tree, token));
}

function wordsOf(tree: Tree, first: number, end: number): string[] {
  return Array.from({ length: end - first }, (_, offset) => wordOf(tree, first + offset));
}

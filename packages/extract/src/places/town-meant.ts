/** The town that "the city", "this village" or "the Syrian town" takes up: of a story that has named one, the one told last. */

import type { Knowledge } from '@dateline/knowledge';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  spellingOf,
  type Tree,
  wordOf,
} from '../syntax/tree.ts';
import { headOfName } from './head-of-name.ts';
import { isSpot } from './is-spot.ts';
import type { ReadPlace } from './read-places.ts';

interface TownSearch {
  readonly tree: Tree;
  readonly places: readonly ReadPlace[];
  readonly knowledge: Knowledge;
}

export function townMeant(
  noun: number,
  { tree, places, knowledge }: TownSearch,
): ReadPlace | undefined {
  if (!isBareTown(tree, noun)) return undefined;
  const sentence = tree.sentenceOf[noun] as number;
  const [adjective] = childrenWith(tree, noun, 'amod');
  const country =
    adjective === undefined
      ? undefined
      : knowledge.countries.find(spellingOf(tree, adjective))?.alpha3;
  if (adjective !== undefined && country === undefined) return undefined;
  return places.findLast(
    ({ first, last, resolved }) =>
      first >= 0 &&
      last <= noun &&
      sentence - (tree.sentenceOf[first] as number) <= BACK &&
      isSpot({ resolved }) &&
      resolved.place.featureCode.startsWith('PPL') &&
      (country === undefined || resolved.place.country === country) &&
      isSoCalled(noun, { first, last, resolved }, tree),
  );
}

/** No capital is a town or a village, and what was called a city is none. */
function isSoCalled(
  noun: number,
  place: Pick<ReadPlace, 'first' | 'last' | 'resolved'>,
  tree: Tree,
): boolean {
  const called = lemmaOf(tree, noun);
  if (called !== 'city' && place.resolved.place.featureCode === 'PPLC') return false;
  const above = headOf(tree, headOfName(place, tree));
  return above < 0 || !TOWN.test(lemmaOf(tree, above)) || lemmaOf(tree, above) === called;
}

/** A story goes on to speak of a town for so many sentences. */
const BACK = 4;

function isBareTown(tree: Tree, noun: number): boolean {
  if (!TOWN.test(lemmaOf(tree, noun))) return false;
  const children = childrenWith(tree, noun).filter((child) => relationOf(tree, child) !== 'punct');
  return (
    children.some((child) => /^(?:the|this|that)$/.test(wordOf(tree, child))) &&
    children.every((child) => /^(?:det|case|amod)$/.test(relationOf(tree, child)))
  );
}

const TOWN = /^(?:city|town|village)$/;

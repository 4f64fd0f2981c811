/** Places in words that belong to no name: what stands around them tells, or their renown. */

import { isCapitalised, type Tree, uposOf } from '../syntax/tree.ts';
import { isSomeoneElse } from './is-someone-else.ts';
import { goesOn, isLocated } from './place-cues.ts';
import type { Toponym } from './toponym.ts';
import { toponymAt } from './toponym-at.ts';
import type { ToponymSearch } from './toponym-search.ts';

const LONGEST = 4;

export function findUnseenPlaces(known: readonly Toponym[], search: ToponymSearch): Toponym[] {
  const { tree } = search;
  const isFree = freeTokens(known, tree);
  const found: Toponym[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    if (!isFree(token)) continue;
    const place = placeAt(token, isFree, search);
    if (place === undefined) continue;
    found.push(place);
    token = place.last - 1;
  }
  return found;
}

function freeTokens(known: readonly Toponym[], tree: Tree): (token: number) => boolean {
  const taken = new Uint8Array(tree.document.length);
  for (const { first, last } of [...tree.document.names, ...known]) taken.fill(1, first, last);
  return (token) =>
    taken[token] === 0 && uposOf(tree, token) === 'PROPN' && isCapitalised(tree, token);
}

function placeAt(
  first: number,
  isFree: (token: number) => boolean,
  search: ToponymSearch,
): Toponym | undefined {
  let last = first;
  while (last < first + LONGEST && isFree(last)) last++;
  for (; last > first; last--) {
    const toponym = toponymAt(first, last, 'place', search.tree);
    if (search.knowledge.isDerived(toponym.text)) continue;
    if (isLocated(toponym, search) || speaksForItself(toponym, search))
      return goesOn(toponym, search.tree) ? { ...toponym, use: 'name-part' } : toponym;
  }
  return undefined;
}

function speaksForItself(toponym: Toponym, { knowledge, spoken, tree }: ToponymSearch): boolean {
  const renown = knowledge.renownOf(toponym.text);
  if (renown === undefined || isSomeoneElse(toponym.text, knowledge)) return false;
  return (
    renown === 'world' ||
    renown === 'county' ||
    spoken.isPlace(toponym.text) ||
    isDateline(toponym, tree)
  );
}

/** "TORRINGTON — Mayor …" at the head of a sentence. */
function isDateline({ text, first, last, end }: Toponym, tree: Tree): boolean {
  const { document, sentenceOf } = tree;
  const sentence = document.sentences[sentenceOf[first] as number];
  return (
    sentence?.first === first &&
    last > first &&
    text === text.toUpperCase() &&
    /^(?:, [\p{L}. ]{2,20})?(?: \(\p{Lu}[\p{L} ]+\))? ?(?:—|–|-{1,2}) /u.test(
      document.text.slice(end, end + 60),
    )
  );
}

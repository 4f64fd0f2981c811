/**
 * Every toponym of a document: names of places, places that stand for those who act, places inside the names of
 * bodies, adjectives of peoples, and places the reader took for something else or did not see.
 */

import type { Knowledge } from '@dateline/knowledge';
import type { Name, Relation } from '@dateline/language';
import { headOf, isCapitalised, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { findPlaceAdjectives } from './find-place-adjectives.ts';
import { findUnseenPlaces } from './find-unseen-places.ts';
import { headOfName } from './head-of-name.ts';
import { isSomeoneElse } from './is-someone-else.ts';
import { partsNamingPlaces } from './parts-naming-places.ts';
import { isLocated } from './place-cues.ts';
import { spokenNames } from './spoken-names.ts';
import type { Toponym } from './toponym.ts';
import { toponymAt } from './toponym-at.ts';
import type { ToponymSearch } from './toponym-search.ts';
import { widenName } from './widen-name.ts';

export function findToponyms(tree: Tree, knowledge: Knowledge): Toponym[] {
  const search = { tree, knowledge, spoken: spokenNames(tree) };
  const named = tree.document.names.flatMap((name) => toponymsOf(widenName(name, search), search));
  const unseen = findUnseenPlaces(named, search);
  const adjectives = findPlaceAdjectives([...named, ...unseen], search);
  return [...named, ...unseen, ...adjectives].sort((a, b) => a.start - b.start);
}

function toponymsOf(name: Name, search: ToponymSearch): Toponym[] {
  const whole = toponymAt(name.first, name.last, 'place', search.tree);
  if (name.type === 'LOC') return isMeant(whole, search) ? [asUsed(whole, search.tree)] : [];
  if (isLocated(whole, search)) return [whole];
  if (name.type === 'ORG' && isPlaceItself(whole, search)) return [{ ...whole, use: 'party' }];
  return partsNamingPlaces(name, search);
}

/** "the Nebraska State | Patrol": a name that stands before the rest of a body's. */
function asUsed(place: Toponym, tree: Tree): Toponym {
  const token = headOfName(place, tree);
  const head = headOf(tree, token);
  if (head < place.last || head > place.last + 2 || !NAMING.has(relationOf(tree, token)))
    return place;
  for (let next = place.last; next <= head; next++)
    if (!isCapitalised(tree, next) || uposOf(tree, next) !== 'PROPN') return place;
  return KIND.test(tree.words[head] as string) ? place : { ...place, use: 'name-part' };
}

const NAMING = new Set<Relation>(['compound', 'flat', 'nmod:desc']);
const KIND =
  /^(?:province|county|city|district|region|state|governorate|oblast|island|islands|valley)$/;

/** Not every "North" and "Park" in capitals is one; such words need something around them that says so. */
function isMeant(toponym: Toponym, search: ToponymSearch): boolean {
  const { knowledge } = search;
  const isPlain =
    knowledge.renownOf(toponym.text) === undefined &&
    knowledge.places.findByName(toponym.text).length > 0;
  return !isPlain || isLocated(toponym, search);
}

/** "Qatar said": the network heard a body, and the map knows the name. */
function isPlaceItself({ text }: Toponym, { knowledge, spoken }: ToponymSearch): boolean {
  const renown = knowledge.renownOf(text);
  if (renown === undefined || renown === 'county') return renown !== undefined;
  if (isSomeoneElse(text, knowledge)) return false;
  return renown === 'world' || !(spoken.isPerson(text) || /^\p{Lu}{2,5}$/u.test(text));
}

/**
 * What only a place has done to it, so that a name is heard as one: nobody shells a man. What is done to places and to others ("attacked
 * Kassala") says so only of a name that all the world knows.
 */

import type { Renown } from '@dateline/knowledge';
import { wordSet } from '@dateline/language';
import { headOf, lemmaOf, relationOf, type Tree } from '../tree.ts';

/** Is this word the object of such a verb, or the subject of its passive? */
export function isDoneToPlaces(tree: Tree, token: number, renown: Renown | undefined): boolean {
  const relation = relationOf(tree, token);
  if (relation !== 'obj' && relation !== 'nsubj:pass') return false;
  const verb = lemmaOf(tree, headOf(tree, token));
  if (TO_PLACES.has(verb)) return renown === 'world' || renown === 'town';
  return renown === 'world' && TO_PLACES_TOO.has(verb);
}

const TO_PLACES = wordSet(
  'shell bombard bomb besiege raze overrun blockade encircle recapture retake',
);

const TO_PLACES_TOO = wordSet('attack hit strike capture seize storm enter reach leave visit tour');

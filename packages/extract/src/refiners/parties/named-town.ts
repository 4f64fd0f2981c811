/** "They seized the city", "shelled the town": of a story that has named one, the town told last. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { headOfName } from '../../places/head-of-name.ts';
import { isSpot } from '../../places/is-spot.ts';
import type { ReadPlace } from '../../places/read-places.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function namedTown(
  party: ReadActor,
  { coding, reading }: { readonly coding: Draft['coding']; readonly reading: Reading },
): ReadActor {
  const { tree, actors } = reading;
  const { head } = party.phrase;
  if (
    !TAKEN_OR_STRUCK.has(coding.type) ||
    party.actor.how !== 'discovered' ||
    !isBareTown(tree, head)
  )
    return party;
  const town = townBefore(head, reading);
  const named = town && actors.actorAt(headOfName(town, tree));
  if (!named || named.actor.country === null) return party;
  return { ...party, actor: named.actor, resolvedBy: 'description' };
}

/** Whoever leaves a town or moves to it does nothing to its people. */
const TAKEN_OR_STRUCK = new Set(['ASSAULT', 'COERCE', 'DISASTER', 'ACCIDENT']);

function isBareTown(tree: Tree, noun: number): boolean {
  if (!TOWN.test(lemmaOf(tree, noun))) return false;
  const children = childrenWith(tree, noun).filter((child) => relationOf(tree, child) !== 'punct');
  return (
    children.some((child) => /^(?:the|this|that)$/.test(wordOf(tree, child))) &&
    children.every((child) => /^(?:det|case)$/.test(relationOf(tree, child)))
  );
}

const TOWN = /^(?:city|town|village)$/;

/** A story goes on to speak of a town for so many sentences. */
const BACK = 4;

function townBefore(noun: number, { tree, places }: Reading): ReadPlace | undefined {
  const sentence = tree.sentenceOf[noun] as number;
  return places.places.findLast(
    (place) =>
      place.first >= 0 &&
      place.last <= noun &&
      sentence - (tree.sentenceOf[place.first] as number) <= BACK &&
      isSpot(place) &&
      place.resolved.place.featureCode.startsWith('PPL'),
  );
}

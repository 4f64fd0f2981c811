/**
 * "Militants shelled Damascus": a capital that speaks is its government, one that is struck is its people. What one state does to
 * another's capital stays between the two.
 */

import { isAgentNoun } from '../../actors/is-agent-noun.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import { caseOf, childrenWith, lemmaOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isState } from '../is-state.ts';

export function townAsPeople(
  struck: ReadActor,
  by: readonly ReadActor[],
  { coding, reading }: { readonly coding: Draft['coding']; readonly reading: Reading },
): ReadActor {
  const { actor, text } = struck;
  if (!BEFALLS.has(coding.type) || by.some(isState)) return struck;
  const town = townOfCountry(struck, reading);
  if (!town && !isCapital(struck, reading)) return struck;
  if (town && isOfPlace(town.actor)) return { ...struck, actor: town.actor };
  const id = `${actor.country}/CVL@${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const ancestors = actor.country === null ? [] : [actor.country];
  return {
    ...struck,
    actor: { ...actor, id, name: text, kind: 'UNKNOWN', sectors: ['CVL'], ancestors },
  };
}

function isCapital(
  { actor, phrase: { head } }: ReadActor,
  { tree, actors, lexicon }: Reading,
): boolean {
  const isLand = (token: number): boolean => actors.nameAt(token)?.type === 'LOC';
  // "Paris cafes" are no more the government than Paris is.
  const isSpot =
    !isAgentNoun(lemmaOf(tree, head), lexicon.classOf('agent')) &&
    childrenWith(tree, head, 'compound').some(isLand);
  return (isLand(head) || isSpot) && actor.how === 'composed' && actor.sectors[0] === 'GOV';
}

/** "the Pakistani city of Lahore" is no more all of Pakistan than its capital is: Lahore as it is called by itself. */
function townOfCountry(
  { actor, phrase: { head } }: ReadActor,
  { tree, actors }: Reading,
): ReadActor | null {
  if (actor.kind !== 'COUNTRY' || !/^(?:city|town|village|port)$/.test(lemmaOf(tree, head)))
    return null;
  const name = childrenWith(tree, head, 'nmod').find((child) => caseOf(tree, child) === 'of');
  return name === undefined ? null : actors.actorAt(name);
}

/** The people of one place, told from those of others. */
const isOfPlace = ({ id }: ReadActor['actor']): boolean => id.includes('@');

/** Whoever moves to a capital goes to no government, either. */
const BEFALLS = new Set(['ASSAULT', 'MOVE', 'DISASTER', 'ACCIDENT']);

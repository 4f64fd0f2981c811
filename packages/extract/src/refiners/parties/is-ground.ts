/** Where a deed was done is no one it was done to. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { isLocating } from '../../syntax/nouns/is-locating.ts';
import { caseOf, lemmaOf, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

/** "Rebels advanced in Hama province", "blew up a jeep near Lima", "held a vigil in Lima" */
export function isGround(
  { phrase: { head }, actor }: ReadActor,
  { coding }: Draft,
  { tree, actors }: Reading,
): boolean {
  const preposition = caseOf(tree, firstConjunct(tree, head));
  if (STAGED.has(coding.type) && isSpot(lemmaOf(tree, head), preposition)) return true;
  const isLand = actor.kind === 'COUNTRY' && uposOf(tree, head) === 'PROPN';
  const isPlace = isLand || actors.nameAt(head)?.type === 'LOC' || actor.id.includes('@');
  if (!isPlace) return false;
  if (coding.type === 'ASSAULT') return /^(?:near|around)$/.test(preposition);
  return STAGED.has(coding.type) && (isLocating(preposition) || preposition === 'over');
}

/** "deployed troops in the city", "burned flags on Lima Square" */
const isSpot = (noun: string, preposition: string): boolean => {
  const isWithin = isLocating(preposition) && preposition !== 'around';
  return (AREAS.has(noun) && isWithin) || (WAYS.has(noun) && (isWithin || preposition === 'on'));
};

const AREAS = wordSet('city town village province region district area park suburb quarter');
const WAYS = wordSet('street square avenue road bridge highway');

/** Those who drill or march somewhere do so to no one by that. */
const STAGED = new Set(['MOBILIZE', 'PROTEST']);

/**
 * "Militants shelled Damascus": a capital that speaks is its government, one that is struck is its people. What one state does to
 * another's capital stays between the two.
 */

import type { ReadActor } from '../actors/read-actors.ts';
import type { Draft, Reading } from './draft.ts';

export function townAsPeople(
  struck: ReadActor,
  by: readonly ReadActor[],
  { coding, reading }: { readonly coding: Draft['coding']; readonly reading: Reading },
): ReadActor {
  const { actor, phrase, text } = struck;
  if (!BEFALLS.has(coding.type) || reading.actors.nameAt(phrase.head)?.type !== 'LOC')
    return struck;
  if (actor.how !== 'composed' || actor.sectors[0] !== 'GOV' || by.some(isState)) return struck;
  const id = `${actor.country}/CVL@${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const ancestors = actor.country === null ? [] : [actor.country];
  return {
    ...struck,
    actor: { ...actor, id, name: text, kind: 'UNKNOWN', sectors: ['CVL'], ancestors },
  };
}

/** Whoever moves to a capital goes to no government, either. */
const BEFALLS = new Set(['ASSAULT', 'MOVE']);

const isState = ({ actor }: ReadActor): boolean =>
  actor.kind === 'COUNTRY' || actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL');

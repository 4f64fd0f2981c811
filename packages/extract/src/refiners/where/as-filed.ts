/**
 * News of a whole country is filed from its capital: a blow told under BOGOTA fell somewhere in Colombia. Who writes from another
 * town went there, unless the story opens with one elsewhere; and what governments and crowds do, they do in the capital.
 */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { PlaceFinding } from '../../extraction.ts';
import { isSpot } from '../../places/is-spot.ts';
import type { Draft, Reading } from '../draft.ts';
import { isDateline } from './is-dateline.ts';

export function asFiled(place: PlaceFinding, draft: Draft, reading: Reading): PlaceFinding {
  const { resolved } = place;
  const { type } = draft.coding;
  if (!isDateline(place, reading) || !(ANYWHERE.has(type) || ROUND_ABOUT.has(type))) return place;
  const isElsewhere = ANYWHERE.has(type) && opensElsewhere(resolved, reading);
  if (resolved.place.featureCode !== 'PPLC' && !isElsewhere) return place;
  const [country, ...around] = resolved.ancestors.slice(
    resolved.ancestors.findIndex(({ kind }) => kind === 'COUNTRY'),
  );
  if (country?.kind !== 'COUNTRY') return place;
  return {
    resolved: { ...resolved, place: country, ancestors: around, precision: 'COUNTRY' },
    stated: false,
    text: place.text,
  };
}

/** In so many sentences a story says where it happened. */
const OPENING = 3;

function opensElsewhere({ place, ancestors }: ResolvedPlace, { tree, places }: Reading): boolean {
  const around = new Set([place.id, ...ancestors.map(({ id }) => id)]);
  return places.places.some(({ first, resolved }) => {
    if (first < 0 || (tree.sentenceOf[first] as number) >= OPENING) return false;
    if (!isSpot({ resolved })) return false;
    const lies = resolved.ancestors.some(({ id }) => id === place.id);
    return resolved.place.country === place.country && !around.has(resolved.place.id) && !lies;
  });
}

const ANYWHERE = new Set([
  'ASSAULT',
  'MOBILIZE',
  'RETREAT',
  'DISASTER',
  'ACCIDENT',
  'OUTBREAK',
  'DIE',
]);

/** Seldom done in a capital, but often where a story begins. */
const ROUND_ABOUT = new Set(['AID', 'MOVE']);

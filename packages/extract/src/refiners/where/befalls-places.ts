/** Deeds that are done where the place is that they are done to: "shelled Homs", "visited Cairo". */

import type { Draft } from '../draft.ts';

/** Words to a country are not said in it. */
export const BEFALLS_PLACES = new Set([
  'ASSAULT',
  'COERCE',
  'DISASTER',
  'ACCIDENT',
  'OUTBREAK',
  'RETREAT',
  'MOVE',
  'MOBILIZE',
]);

/** "visited Cairo" was in Cairo. */
export function befallsPlaces({ coding }: Draft): boolean {
  if (coding.type === 'COERCE' && coding.modes.includes('restrict')) return false;
  return BEFALLS_PLACES.has(coding.type) || coding.modes.includes('visit');
}

/** Seas, rivers and lakes have no people to act for them: missiles fall there and fleets sail there, but nothing is done to anyone. */
import type { Gazetteer } from './gazetteer.ts';

export function namesWater(places: Gazetteer, name: string): boolean {
  return places.findByName(name).some(({ kind }) => kind === 'WATER');
}

/** Missiles fall into the sea, fleets sail the Gulf: waters are where things happen, never who they happen to. */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';

export function isWater({ type, start, end }: Name, text: string, { places }: Knowledge): boolean {
  if (type !== 'LOC') return false;
  return places.findByName(text.slice(start, end)).some(({ kind }) => kind === 'WATER');
}

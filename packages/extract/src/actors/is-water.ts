/** Missiles fall into the sea, fleets sail the Gulf: waters are where things happen, never who they happen to. */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';

export function isWater({ type, start, end }: Name, text: string, { places }: Knowledge): boolean {
  if (type !== 'LOC') return false;
  const name = text.slice(start, end);
  return [name, `the ${name}`].some((written) =>
    places.findByName(written).some(({ kind }) => kind === 'WATER'),
  );
}

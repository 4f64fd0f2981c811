/** Prepositions of place or way: where something is done, or from where to where. */

import { isLocating } from './is-locating.ts';

export const isSpatial = (preposition: string): boolean =>
  isLocating(preposition) || WAYS.has(preposition);

const WAYS = new Set('over into through to toward towards from within off along via'.split(' '));

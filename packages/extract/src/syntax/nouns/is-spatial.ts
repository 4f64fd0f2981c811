/** Prepositions of place or way: where something is done, or from where to where. */

import { wordSet } from '@dateline/language';
import { isLocating } from './is-locating.ts';

export const isSpatial = (preposition: string): boolean =>
  isLocating(preposition) || WAYS.has(preposition);

const WAYS = wordSet('over into through to toward towards from within off along via');

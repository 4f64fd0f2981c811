/** Prepositions behind which a place tells where. "On" and "of" only do so behind some words, and are asked for where they may. */

import { wordSet } from '@dateline/language';

export const isLocating = (preposition: string): boolean => LOCATING.has(preposition);

const LOCATING = wordSet('in at near outside inside around across through throughout');

/** Prepositions behind which a place tells where. "On" and "of" only do so behind some words, and are asked for where they may. */

export const isLocating = (preposition: string): boolean => LOCATING.has(preposition);

const LOCATING = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'through',
  'throughout',
]);

/** Stands where a lexicon entry would for what was not read by the lexicon, so that provenance names who or what read it. */

import type { Entry } from './entry.ts';

export const standInEntry = ({ origin, pattern }: Pick<Entry, 'origin' | 'pattern'>): Entry => ({
  kind: 'verb',
  head: '',
  subject: null,
  modifiers: null,
  parts: [],
  frame: { actors: [], recipients: [], mutual: false },
  meaning: { kind: 'refusal' },
  specificity: 0,
  pattern,
  origin,
  variants: 1,
});

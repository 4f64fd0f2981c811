/** Stands where a lexicon entry would for what was not read by the lexicon, so that provenance names who or what read it. */

import type { Entry } from './entry.ts';

export const standInEntry = (rule: string): Entry => ({
  kind: 'verb',
  head: '',
  subject: null,
  modifiers: null,
  parts: [],
  frame: { actors: [], recipients: [], mutual: false },
  meaning: { kind: 'refusal' },
  specificity: 0,
  pattern: rule,
  rule,
  origin: rule,
  variants: 1,
});

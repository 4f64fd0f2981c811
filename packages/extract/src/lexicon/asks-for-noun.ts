/** Does a pattern name this noun among its words: "carry out {raid}"? */

import type { Entry } from './entry.ts';

export function asksForNoun({ parts }: Entry, lemma: string): boolean {
  return parts.some(({ noun }) => noun?.lemmas.has(lemma) ?? false);
}

/** "fired artillery rounds": the word before the thing says of what kind it is; does the pattern ask for that? */

import type { Entry } from './entry.ts';

export function asksForKind({ parts }: Entry, lemma: string): boolean {
  return parts.some(({ noun }) => noun?.modified.has(lemma) ?? false);
}

/** A finding before it has a number, and where it stands among those of its article, by which its words are asked for. */

import type { Finding } from '../extraction.ts';

export type Unnumbered = Omit<Finding, 'happening'>;

export interface Telling {
  readonly finding: Unnumbered;
  readonly at: number;
}

/** In one sentence. */
export function isBeside(one: Telling, other: Telling): boolean {
  return one.finding.sentence.index === other.finding.sentence.index;
}

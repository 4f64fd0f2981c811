/** The cue words of the codebook's contexts, by the word they begin with. */

import type { Codebook } from '@dateline/knowledge';

export interface Cue {
  readonly words: readonly string[];
  readonly context: string;
}

export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

/** Of a word that begins none. */
export const NO_CUES: readonly Cue[] = [];

export function cueIndexOf({ contexts }: Codebook): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const { context, cues } of contexts)
    for (const text of cues) {
      const words = text.toLowerCase().split(/\s+/);
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { words, context }]);
    }
  return index;
}

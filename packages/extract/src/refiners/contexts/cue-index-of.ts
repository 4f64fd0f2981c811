/** The cue words of the codebook by the word they begin with; made once for a codebook. */

import type { Codebook } from '@dateline/knowledge';

export interface Cue {
  readonly words: readonly string[];
  readonly context: string;
}

export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const INDEXES = new WeakMap<Codebook, CueIndex>();

export function cueIndexOf(codebook: Codebook): CueIndex {
  const known = INDEXES.get(codebook);
  if (known) return known;
  const index = new Map<string, Cue[]>();
  for (const { context, cues } of codebook.contexts)
    for (const text of cues) {
      const words = text.toLowerCase().split(/\s+/);
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { words, context }]);
    }
  INDEXES.set(codebook, index);
  return index;
}

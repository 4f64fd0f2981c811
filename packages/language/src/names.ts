/** Names from the network's B-/I- tags. */

import type { Document, Name, NameType } from './document.ts';

/** A name begins at B-, or at an I- that continues nothing of its type, and never crosses a sentence. */
export function decodeNames(
  tags: Uint8Array,
  labels: readonly string[],
  { starts, ends, sentences }: Pick<Document, 'starts' | 'ends' | 'sentences'>,
): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; ) {
      const label = labels[tags[first] as number] as string;
      let last = first + 1;
      if (label !== 'O') {
        const type = label.slice(2) as NameType;
        while (last < sentence.last && labels[tags[last] as number] === `I-${type}`) last++;
        names.push({
          first,
          last,
          start: starts[first] as number,
          end: ends[last - 1] as number,
          type,
        });
      }
      first = last;
    }
  }
  return names;
}

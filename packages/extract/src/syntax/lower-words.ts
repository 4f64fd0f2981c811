/** The words of a document in lower case, one for each token: cut out once for all who look at them. */

import type { Document } from '@dateline/language';

type Cut = Pick<Document, 'text' | 'starts' | 'ends' | 'length'>;

export function lowerWords({ text, starts, ends, length }: Cut): string[] {
  const lower = text.toLowerCase();
  // Some letters of other scripts change their length, and with it all offsets behind them.
  const isAligned = lower.length === text.length;
  const words = new Array<string>(length);
  for (let token = 0; token < length; token++)
    words[token] = isAligned
      ? lower.slice(starts[token], ends[token])
      : text.slice(starts[token], ends[token]).toLowerCase();
  return words;
}

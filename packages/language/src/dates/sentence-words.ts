/**
 * A sentence as the detectors see it: its tokens with at most one space between them and very long ones
 * blotted out, so that patterns run over short plain text whatever the original holds. Places in it
 * lead back to the original.
 */

import type { ParsedText, Sentence } from '../document.ts';

const LONGEST_TOKEN = 40;
const BLOT = '□';

export interface SentenceWords {
  readonly text: string;
  /** Start of each token of the sentence in `text`. */
  readonly starts: readonly number[];
}

export function sentenceWords(
  { text, starts, ends }: ParsedText,
  { first, last }: Sentence,
): SentenceWords {
  const places: number[] = [];
  let words = '';
  for (let token = first; token < last; token++) {
    if (token > first && (starts[token] as number) > (ends[token - 1] as number)) words += ' ';
    places.push(words.length);
    const long = (ends[token] as number) - (starts[token] as number) > LONGEST_TOKEN;
    words += long ? BLOT : text.slice(starts[token], ends[token]);
  }
  return { text: words, starts: places };
}

/** Index in the sentence of the token at a place, by bisection. */
export function wordAt({ starts }: SentenceWords, place: number): number {
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

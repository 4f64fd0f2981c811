/** Is a piece of a phrase a single word, one of these? */
import type { Segment } from './segment.ts';

export const isWord = (segment: Segment | undefined, words: ReadonlySet<string>): boolean =>
  segment !== undefined &&
  segment.tokens.length === 1 &&
  words.has(segment.tokens[0]?.normal ?? '');

/** "Russian-backed", "pro-Russian", "anti-Assad": a tie to someone is not that someone. */
import { isWord } from './is-word.ts';
import { sides, tied } from './phrase-words.ts';
import type { Segment } from './segment.ts';

export function withoutTied(segments: readonly Segment[]): Segment[] {
  return segments.filter((segment, index) => {
    const before = segments[index - 1];
    if (
      segment.senses.length === 0 &&
      segment.tokens[0]?.followsHyphen === true &&
      isWord(segment, tied)
    )
      return false;
    if (isTied(segments, index)) return false;
    return !(segment.tokens[0]?.followsHyphen === true && isWord(before, sides));
  });
}

/** Is it someone whom the next word ties something to? */
export function isTied(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1]?.tokens[0];
  return next?.followsHyphen === true && tied.has(next.normal);
}

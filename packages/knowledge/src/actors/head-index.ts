/** Which piece of a phrase says who acts: the one with the head noun, else the last that can speak for someone, or -1. */
import type { Segment } from './segment.ts';

export function headIndex(chunk: readonly Segment[], headNoun: string | undefined): number {
  if (headNoun !== undefined) {
    const stem = headNoun.replace(/(?:y|an)$/, '');
    const wanted = chunk.findLastIndex(
      (segment) =>
        segment.senses.length > 0 && segment.tokens.at(-1)?.normal.startsWith(stem) === true,
    );
    if (wanted >= 0) return wanted;
  }
  const speaking = chunk.findLastIndex(
    (segment) => segment.isUnknownName || segment.senses.some((sense) => sense.type !== 'title'),
  );
  return speaking >= 0 ? speaking : chunk.findLastIndex((segment) => segment.senses.length > 0);
}

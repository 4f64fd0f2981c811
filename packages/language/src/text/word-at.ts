import type { Spans } from './spans.ts';

/** A token's word. Cut, for whoever asks wants to know what kind of word it is. */
export const wordAt = (text: string, tokens: Spans, i: number): string =>
  text.slice(
    tokens.starts[i],
    Math.min(tokens.ends[i] as number, (tokens.starts[i] as number) + 64),
  );

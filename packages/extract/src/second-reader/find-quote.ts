/** Where quoted words stand in a text, and which token stands for them. */

import type { Span } from '../extraction.ts';
import { headOf, type Tree } from '../syntax/tree.ts';

/** The first place inside `within` where the words stand letter by letter, as whole words. */
export function findQuote(text: string, quote: string, within: Span): Span | null {
  const words = quote.trim();
  if (words === '') return null;
  for (let from = within.start; ; ) {
    const start = text.indexOf(words, from);
    const end = start + words.length;
    if (start < 0 || end > within.end) return null;
    if (!isCutWord(text, start) && !isCutWord(text, end)) return { start, end };
    from = start + 1;
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** True where letters stand on both sides. */
function isCutWord(text: string, offset: number): boolean {
  return LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset));
}

/** The token of the span that the others hang on; -1 where the span covers none. */
export function headOfSpan(tree: Tree, span: Span): number {
  const tokens = tokensOf(tree, span);
  const first = tokens[0] ?? -1;
  const last = tokens.at(-1) ?? -1;
  return tokens.find((token) => headOf(tree, token) < first || headOf(tree, token) > last) ?? first;
}

export function tokensOf({ document }: Tree, { start, end }: Span): number[] {
  const tokens: number[] = [];
  for (let token = 0; token < document.length; token++) {
    const at = document.starts[token] as number;
    if (at >= end) break;
    if ((document.ends[token] as number) > start) tokens.push(token);
  }
  return tokens;
}

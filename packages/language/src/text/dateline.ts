/**
 * The head of a story that says where and when: `BEIRUT (Reuters) - `, `PARIS, March 3 (AFP) — `.
 * Only the pattern is judged here; what the place means is not this package's affair.
 */

import type { Spans } from './spans.ts';

/** What a page leaves of a picture before its story. */
const LABEL = /^(?:Photo|Image|Video)$/;

/** Tokens looked at before giving up. */
const REACH = 16;
const CITY = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const JOINER = /^(?:,|\/|-|–|and|\p{Lu}\p{Ll}+\.?|\d{1,2}|\p{Lu}\.(?:\p{Lu}\.)*)$/u;
const DASH = /^(?:--?-?|–|—|:)$/;

/** Number of tokens from `first` that are a dateline with its dash, 0 when there is none. */
export function datelineLength(text: string, tokens: Spans, first: number): number {
  const word = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]);
  if (first >= tokens.length) return 0;
  const city = LABEL.test(word(first)) ? first + 1 : first;
  if (city >= tokens.length || !CITY.test(word(city))) return 0;
  const limit = Math.min(tokens.length - 1, first + REACH);
  for (let i = city + 1, agency = false; i < limit; i++) {
    const token = word(i);
    if (token === '(') {
      const close = closingBracket(word, i, limit);
      if (close === 0) return 0;
      agency = true;
      i = close;
    } else if (DASH.test(token) && isDash(text, tokens, i, token)) {
      return agency || token !== ':' ? i + 1 - first : 0;
    } else if (!CITY.test(token) && !JOINER.test(token)) return 0;
  }
  return 0;
}

function closingBracket(word: (i: number) => string, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (word(i) === ')') return i;
  return 0;
}

/** A hyphen inside a name touches both neighbours; a dateline's dash stands free or is long. */
function isDash(text: string, tokens: Spans, i: number, token: string): boolean {
  if (token.length > 1 || token === '—' || token === '–' || token === ':')
    return /\p{Lu}|[[("“'‘\d]/u.test(text[tokens.starts[i + 1] as number] ?? '');
  return (
    (tokens.starts[i] as number) > (tokens.ends[i - 1] as number) &&
    (tokens.starts[i + 1] as number) > (tokens.ends[i] as number)
  );
}

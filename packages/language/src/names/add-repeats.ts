/** What is a name in one sentence is a name in the next: finds the mentions that the network missed. */

import type { Document } from '../document.ts';
import { uposOf, wordOf } from '../tree.ts';
import type { Span } from './decode-spans.ts';

const LONGEST = 4;

type Tagged = Pick<Document, 'text' | 'length' | 'starts' | 'ends' | 'upos'>;

/** All spans, old and new, in order. */
export function addRepeats(document: Tagged, spans: readonly Span[]): Span[] {
  const known = new Set(spans.map((span) => spelled(document, span)));
  const all: Span[] = [];
  let next = 0;
  for (let token = 0; token < document.length; ) {
    const found =
      spans[next]?.first === token
        ? spans[next++]
        : repeatAt(document, token, spans[next]?.first ?? document.length, known);
    if (found) all.push(found);
    token = found ? found.last : token + 1;
  }
  return all;
}

/** The longest known name of proper nouns that begins at a token and ends before the next span. */
function repeatAt(
  document: Tagged,
  first: number,
  limit: number,
  known: ReadonlySet<string>,
): Span | undefined {
  let last = first;
  while (last < Math.min(first + LONGEST, limit) && uposOf(document, last) === 'PROPN') last++;
  for (; last > first; last--)
    if (known.has(spelled(document, { first, last }))) return { first, last };
  return undefined;
}

/** With its capitals: "Turkey" is no "turkey". */
const spelled = (document: Tagged, { first, last }: Span): string =>
  Array.from({ length: last - first }, (_, i) => wordOf(document, first + i)).join(' ');

/** What stands in quotation marks and is long enough to tell something: someone's word, and no reporter's. */

import type { Span } from '../extraction.ts';

/** Fewer words are quoted for how they were said: a "cowardly attack". */
const TELLING_WORDS = 6;

export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    let open = -1;
    for (let at = 0; at < paragraph.length; at++) {
      const mark = paragraph[at];
      if (mark === '“' || (mark === '"' && open < 0)) open = at;
      else if ((mark === '”' || mark === '"') && open >= 0) {
        found.push({ start: offset + open, end: offset + at });
        open = -1;
      }
    }
    // A quotation that runs on is closed in its last paragraph only.
    if (open >= 0 && paragraph[open] === '“')
      found.push({ start: offset + open, end: offset + paragraph.length });
    offset += paragraph.length + 1;
  }
  return found.filter(
    ({ start, end }) => text.slice(start, end).split(/\s+/).length >= TELLING_WORDS,
  );
}

/** What stands in quotation marks and is long enough to tell something: someone's word, and no reporter's. */

import type { Span } from '../../extraction.ts';

/** Fewer words are quoted for how they were said: a "cowardly attack". */
const TELLING_WORDS = 6;

/** Marks that open or close a quotation, and ends of paragraphs. */
const MARKS = /[“”"\n]/g;

export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  const close = (end: number): void => {
    if (open >= 0) found.push({ start: open, end });
    open = -1;
  };
  // A quotation that runs on is closed in its last paragraph only.
  const endParagraph = (end: number): void => {
    if (text[open] === '“') close(end);
    open = -1;
  };
  for (const { 0: mark, index } of text.matchAll(MARKS))
    if (mark === '\n') endParagraph(index);
    else if (mark === '“' || (mark === '"' && open < 0)) open = index;
    else close(index);
  endParagraph(text.length);
  return found.filter(
    ({ start, end }) => text.slice(start, end).split(/\s+/).length >= TELLING_WORDS,
  );
}

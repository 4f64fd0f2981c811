/**
 * Marks in square brackets and capitals that monitors and agencies set before a text or a speaker: "[TEXT]", "[REPORTER]".
 * They are no words of the sentence that follows. Inside a sentence, "[sic]" and "NATO [Atlantic alliance]" stay.
 */

import type { Spans } from './spans.ts';

/** In tokens: a bracket that nothing closes swallows no text. */
const LONGEST_MARK = 20;

/** Index behind the marks that open a sentence at `first`; `first` itself when there are none. */
export function afterMarks(text: string, tokens: Spans, first: number): number {
  let at = first;
  for (let next = afterMark(text, tokens, at); next > at; next = afterMark(text, tokens, at))
    at = next;
  const opening = text[tokens.starts[at] ?? text.length] ?? '';
  // "[NATO] has gone": words put in for others belong to their sentence.
  return /[\p{Lu}\d"“'‘]/u.test(opening) ? at : first;
}

function afterMark(text: string, tokens: Spans, first: number): number {
  const word = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]);
  if (first >= tokens.length || word(first) !== '[') return first;
  const limit = Math.min(tokens.length, first + LONGEST_MARK);
  for (let i = first + 1; i < limit; i++) {
    if (word(i) === ']') return i > first + 1 ? i + 1 : first;
    if (/\p{Ll}/u.test(word(i))) return first;
  }
  return first;
}

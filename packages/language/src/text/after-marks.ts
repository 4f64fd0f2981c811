/**
 * Marks in brackets that are no words of the sentence that follows: what monitors and agencies set before a text or a speaker, in
 * capitals and square brackets ("[TEXT]", "[REPORTER]"), and credits of pictures and agencies ("(Ann Lee/The Herald)"). Inside a
 * sentence, "[sic]" and "NATO [Atlantic alliance]" stay.
 */

import type { Spans } from './spans.ts';

interface Mark {
  readonly open: string;
  readonly close: string;
  /** A word that may stand inside. */
  readonly holds: RegExp;
}

const MARKS: readonly Mark[] = [
  { open: '[', close: ']', holds: /^\P{Ll}+$/u },
  { open: '(', close: ')', holds: /^(?:\p{Lu}.*|[,:/.&–-]|and|of|via|for|file|photo)$/u },
];

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
  const mark = first < tokens.length ? MARKS.find(({ open }) => open === word(first)) : undefined;
  if (!mark) return first;
  const limit = Math.min(tokens.length, first + LONGEST_MARK);
  for (let i = first + 1; i < limit; i++) {
    if (word(i) === mark.close) return i > first + 1 ? i + 1 : first;
    if (!mark.holds.test(word(i))) return first;
  }
  return first;
}

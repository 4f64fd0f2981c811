/** Mends the borders of a found name with what the tagger, the tree and the spelling say. */

import type { ParsedText, Sentence } from '../document.ts';
import { deprelOf, uposOf, wordOf } from '../tree.ts';
import type { Span } from './decode-spans.ts';
import { isTitle } from './titles.ts';

/** Undefined when nothing of a name is left. */
export function tidySpan(document: ParsedText, sentence: Sentence, found: Span): Span | undefined {
  const span = extend(document, sentence, trim(document, found));
  const proper = tokensOf(span).some((token) => uposOf(document, token) === 'PROPN');
  return proper && !isCalendarWord(document, span) ? span : undefined;
}

/** "President Ana Lopez" is Ana Lopez; a title alone stays, for it may be a nickname. */
function trim(document: ParsedText, { first, last }: Span): Span {
  let from = first;
  while (from < last - 1 && isTitle(wordOf(document, from))) from++;
  return { first: from, last };
}

/** Over hyphens that touch ("Kim Jong-un") and words the tree calls part of the same name. */
function extend(document: ParsedText, sentence: Sentence, { first, last }: Span): Span {
  let [from, to] = [first, last];
  while (from > sentence.first && isFlatIn(document, from, from - 1) && isNamed(document, from - 1))
    from--;
  while (to < sentence.last && (goesOnAfterHyphen(document, to) || isFlatIn(document, to, first)))
    to++;
  return { first: from, last: to };
}

/** Titles may be flat as well. */
const isNamed = (document: ParsedText, token: number): boolean =>
  uposOf(document, token) === 'PROPN' && !isTitle(wordOf(document, token));

function goesOnAfterHyphen(document: ParsedText, token: number): boolean {
  const touches = document.starts[token] === document.ends[token - 1];
  return touches && wordOf(document, token - 1) === '-' && uposOf(document, token) === 'PROPN';
}

function isFlatIn(document: ParsedText, token: number, first: number): boolean {
  const head = document.heads[token] as number;
  return (
    head >= first &&
    head < token &&
    deprelOf(document, token) === 'flat' &&
    uposOf(document, token) === 'PROPN'
  );
}

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/i;

function isCalendarWord(document: ParsedText, { first, last }: Span): boolean {
  return last - first === 1 && CALENDAR.test(wordOf(document, first));
}

const tokensOf = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

/**
 * Tokens to sentences. A stop ends a sentence unless it belongs to an abbreviation that something must
 * follow; a line break ends one unless the line was merely wrapped; where a web page has dropped the stop, a
 * capital that nothing calls for begins one; the dateline at the head of a story and the marks of editors
 * stand alone, so that the parser meets the sentence as such.
 */

import type { Sentence } from '../document.ts';
import { afterMarks } from './after-marks.ts';
import { beginsAnew } from './begins-anew.ts';
import { datelineLength } from './dateline.ts';
import { endAfter } from './end-after.ts';
import { isWrapped } from './is-wrapped.ts';
import type { Spans } from './spans.ts';
import { wordAt } from './word-at.ts';

/** Parsing costs grow with the square of a sentence; what is longer is cut and flagged. */
const LONGEST_SENTENCE = 160;

export function splitSentences(text: string, tokens: Spans): Sentence[] {
  const words = { text, tokens, wrapped: isWrapped(text) };
  const sentences: Sentence[] = [];
  let first = 0;
  while (first < tokens.length) {
    const dateline = startsLine(words, first) ? datelineLength(text, tokens, first) : 0;
    const behind = afterMarks(text, tokens, first + dateline);
    const last = behind > first ? behind : findEnd(words, first);
    first = closeSentence(words, first, last, sentences);
  }
  return sentences;
}

interface Words {
  readonly text: string;
  readonly tokens: Spans;
  /** Lines are broken at a fixed width, so a single line break means nothing. */
  readonly wrapped: boolean;
}

/** Adds the tokens [first, last) as one sentence, or as several when they are too many. */
function closeSentence(
  { text, tokens }: Words,
  first: number,
  last: number,
  sentences: Sentence[],
): number {
  for (let from = first; from < last; ) {
    const truncated = last - from > LONGEST_SENTENCE;
    const to = truncated ? cutPoint(text, tokens, from) : last;
    sentences.push({
      first: from,
      last: to,
      start: tokens.starts[from] as number,
      end: tokens.ends[to - 1] as number,
      truncated,
    });
    from = to;
  }
  return last;
}

/** After the last comma or semicolon of the longest piece, or at its end. */
function cutPoint(text: string, tokens: Spans, from: number): number {
  const limit = from + LONGEST_SENTENCE;
  for (let i = limit - 1; i > from + LONGEST_SENTENCE / 2; i--) {
    const word = wordAt(text, tokens, i);
    if (word === ';' || word === ',') return i + 1;
  }
  return limit;
}

function findEnd(words: Words, first: number): number {
  const { text, tokens } = words;
  for (let i = first; i + 1 < tokens.length; i++) {
    if (breaksLine(words, i) || beginsAnew(text, tokens, i + 1)) return i + 1;
    const end = endAfter(text, tokens, i);
    if (end > 0) return end;
  }
  return tokens.length;
}

/** Whether the white space after token `i` ends a line that ends a sentence. */
function breaksLine({ text, tokens, wrapped }: Words, i: number): boolean {
  const from = tokens.ends[i] as number;
  const to = tokens.starts[i + 1] as number;
  if (to === from) return false;
  const gap = text.slice(from, Math.min(to, from + 200));
  const breaks = gap.match(/\r\n?|\n|\u2028|\u2029/g)?.length ?? 0;
  return breaks > 1 || (breaks === 1 && !wrapped);
}

function startsLine(words: Words, first: number): boolean {
  return first === 0 || breaksLine(words, first - 1);
}

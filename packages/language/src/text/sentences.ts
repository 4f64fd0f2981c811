/**
 * Tokens to sentences. A stop ends a sentence unless it belongs to an abbreviation that something must
 * follow; a line break ends one unless the line was merely wrapped; the dateline at the head of a story
 * and the marks of editors stand alone, so that the parser meets the sentence as such.
 */

import type { Sentence } from '../document.ts';
import {
  CALENDAR_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  isLetterSeries,
  OPENING_ABBREVIATIONS,
} from './abbreviations.ts';
import { afterMarks } from './after-marks.ts';
import { datelineLength } from './dateline.ts';
import type { Spans } from './spans.ts';

/** Parsing costs grow with the square of a sentence; what is longer is cut and flagged. */
const LONGEST_SENTENCE = 160;

export function splitSentences(text: string, tokens: Spans): Sentence[] {
  const words = { text, tokens, wrapped: isWrapped(text) };
  const sentences: Sentence[] = [];
  let first = 0;
  while (first < tokens.length) {
    const dateline = startsLine(words, first) ? datelineLength(text, tokens, first) : 0;
    const last = afterMarks(text, tokens, first + dateline);
    first =
      last > first
        ? closeSentence(words, first, last, sentences)
        : closeSentence(words, first, findEnd(words, first), sentences);
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
    if (breaksLine(words, i)) return i + 1;
    const end = isTerminator(wordAt(text, tokens, i))
      ? afterTerminator(text, tokens, i)
      : afterAbbreviation(text, tokens, i);
    if (end > 0) return end;
  }
  return tokens.length;
}

/** Cut, for whoever asks wants to know what kind of word it is. */
const wordAt = (text: string, tokens: Spans, i: number): string =>
  text.slice(
    tokens.starts[i],
    Math.min(tokens.ends[i] as number, (tokens.starts[i] as number) + 64),
  );
const isTerminator = (word: string): boolean => /^(?:\.+|…|[!?]+|。|！|？)$/.test(word);
const isClosing = (word: string): boolean => /^(?:["'”’)\]»›]|'')$/.test(word);

/** Index after the sentence when the terminator at `i` ends it (closing quotes belong to it), else 0. */
function afterTerminator(text: string, tokens: Spans, i: number): number {
  let next = i + 1;
  while (
    next < tokens.length &&
    isClosing(wordAt(text, tokens, next)) &&
    touches(tokens, next) &&
    !opensQuote(text, tokens, next)
  )
    next++;
  if (next >= tokens.length) return next;
  const word = wordAt(text, tokens, next);
  if (/^[,;:]$/.test(word)) return 0;
  const lower = /^\p{Ll}/u.test(word);
  const stop = wordAt(text, tokens, i);
  // "Why?" he asked; "... and so on"; Yahoo! said
  if (lower && (stop !== '.' || next > i + 1)) return 0;
  if (touches(tokens, next) && !/^["“(]/.test(word) && (stop !== '.' || lower)) return 0;
  return next;
}

const touches = (tokens: Spans, i: number): boolean => tokens.starts[i] === tokens.ends[i - 1];

/** A straight quote after a stop opens the next sentence when a word follows it at once. */
function opensQuote(text: string, tokens: Spans, i: number): boolean {
  if (!/^["']$/.test(wordAt(text, tokens, i)) || i + 1 >= tokens.length) return false;
  return touches(tokens, i + 1) && /^[\p{L}\d]/u.test(wordAt(text, tokens, i + 1));
}

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const SENTENCE_OPENERS = new Set(
  (
    'The A An He She It They We I In On At But And However This That These Those For As If When While After Before Since Some ' +
    'Many Most His Her Their Its There Meanwhile Last Both One Two By From With To No Not What Who Why How You Our My ' +
    'According Although Despite During Another Under Such Earlier Later Officials Police Authorities'
  ).split(' '),
);

/** Index after an abbreviation that ends a sentence, else 0. */
function afterAbbreviation(text: string, tokens: Spans, i: number): number {
  const word = wordAt(text, tokens, i);
  if (word.length < 2 || !word.endsWith('.')) return 0;
  const stem = word.slice(0, -1).toLowerCase();
  const next = wordAt(text, tokens, i + 1);
  if (CALENDAR_ABBREVIATIONS.has(stem)) return SENTENCE_OPENERS.has(next) ? i + 1 : 0;
  if (OPENING_ABBREVIATIONS.has(stem) && !CLOSING_ABBREVIATIONS.has(stem)) return 0;
  if (!CLOSING_ABBREVIATIONS.has(stem) && !isLetterSeries(word.slice(0, -1))) return 0;
  return SENTENCE_OPENERS.has(next) || /^["“]$/.test(next) ? i + 1 : 0;
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

/**
 * Text set at a fixed width has many lines, hardly any of them short before a lower-case
 * continuation; the sign is that lines mostly end in the middle of a sentence.
 */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  let inside = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const next = (lines[i + 1] as string).trimStart();
    if (line.length < 40 || next === '') continue;
    full++;
    if (line.length < 100 && /[\p{L}\d,;]$/u.test(line)) inside++;
  }
  return full >= 3 && inside / full > 0.5;
}

/** Whether a token ends its sentence: a stop with the quotes that close behind it, or an abbreviation before a word that opens one. */

import { wordSet } from '../word-set.ts';
import {
  CALENDAR_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  isLetterSeries,
  OPENING_ABBREVIATIONS,
} from './abbreviations.ts';
import type { Spans } from './spans.ts';
import { wordAt } from './word-at.ts';

/** Index after the sentence that the token at `i` ends; 0 when it ends none. */
export function endAfter(text: string, tokens: Spans, i: number): number {
  return isTerminator(wordAt(text, tokens, i))
    ? afterTerminator(text, tokens, i)
    : afterAbbreviation(text, tokens, i);
}

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
const SENTENCE_OPENERS = wordSet(
  'The A An He She It They We I In On At But And However This That These Those For As If When While After Before Since Some ' +
    'Many Most His Her Their Its There Meanwhile Last Both One Two By From With To No Not What Who Why How You Our My ' +
    'According Although Despite During Another Under Such Earlier Later Officials Police Authorities',
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

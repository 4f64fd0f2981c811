/** Punctuation at both ends of a word, each a token of its own. */

import { isAbbreviation, isLetterSeries } from './abbreviations.ts';

const PUNCTUATION = new Set('([{)]}"“”«»„‚‹›<>`‘’\'¿¡*_~|=+,;:!?…–—•·●▪■►→');
const CURRENCY = /^(?:(?:US|AU|CA|NZ|HK|A|C|S|R)\$|[$€£¥₹₽₪₩฿])/;
/** An apostrophe that begins a word: clitics on their own, years and cut words. */
const APOSTROPHE_WORD = /^['’](?:s|re|ve|ll|d|m|em|til|tis|twas|cause|n|\d0?s|\d\d)(?![\p{L}\d])/iu;

/** Length of the token that punctuation at `from` makes, 0 when a word begins there. */
export function openingLength(text: string, from: number, end: number): number {
  const character = text[from] as string;
  const rest = text.slice(from, end);
  if ((character === "'" || character === '’') && APOSTROPHE_WORD.test(rest)) return 0;
  const run = runLength(text, from, end);
  switch (character) {
    case '!':
    case '?':
      return /^[!?]+/.exec(rest)?.[0].length ?? run;
    case '.':
      return run > 1 ? run : 0;
    case '-':
      return run === 1 && /\d/.test(rest[1] ?? '') ? 0 : run;
    case "'":
    case '`':
      return run > 1 ? 2 : 1;
    case '/':
      return 1;
    case '#':
      return /\p{L}/u.test(rest[1] ?? '') ? 0 : 1;
    default:
      if (PUNCTUATION.has(character)) return markLength(character, run);
      return rest.length > 1 ? (CURRENCY.exec(rest)?.[0].length ?? 0) : 0;
  }
}

/** Length of the token that punctuation before `to` makes, 0 when a word ends there. */
export function closingLength(text: string, from: number, to: number): number {
  const character = text[to - 1] as string;
  const run = runLengthBefore(text, from, to);
  switch (character) {
    case '!':
    case '?':
      return /[!?]+$/.exec(text.slice(from, to))?.[0].length ?? run;
    case '.':
      return run === 1 && ownsStop(text, from, to - 1) ? 0 : run;
    case "'":
      return run > 1 ? 2 : 1;
    case '-':
      return to - from > 1 ? run : 0;
    default:
      if (PUNCTUATION.has(character)) return markLength(character, run);
      return '%°™®/€£'.includes(character) ? 1 : 0;
  }
}

/** Rules across the page and what is set in stars or lines are one; brackets and quotes are one each. */
const markLength = (character: string, run: number): number =>
  run > 3 || character === '*' || character === '_' ? run : 1;

/** "No." is a number only before a figure. */
function ownsStop(text: string, from: number, stop: number): boolean {
  const word = text.slice(from, stop);
  if (/^nos?$/i.test(word)) return /^\.\s?\d/.test(text.slice(stop, stop + 3));
  return isAbbreviation(word) || isLetterSeries(word) || (/^\p{Lu}$/u.test(word) && word !== 'I');
}

function runLength(text: string, from: number, end: number): number {
  let to = from + 1;
  while (to < end && text[to] === text[from]) to++;
  return to - from;
}

function runLengthBefore(text: string, from: number, to: number): number {
  let first = to - 1;
  while (first > from && text[first - 1] === text[to - 1]) first--;
  return to - first;
}

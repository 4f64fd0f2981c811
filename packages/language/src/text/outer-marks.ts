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
  if (character === '!' || character === '?') return /^[!?]+/.exec(rest)?.[0].length ?? run;
  if (character === '.') return run > 1 ? run : 0;
  if (character === '-') return run > 1 ? run : /\d/.test(rest[1] ?? '') ? 0 : 1;
  if (run > 1 && (character === "'" || character === '`')) return 2;
  if (PUNCTUATION.has(character))
    return run > 3 || character === '*' || character === '_' ? run : 1;
  if (character === '/') return 1;
  if (character === '#') return /\p{L}/u.test(rest[1] ?? '') ? 0 : 1;
  return rest.length > 1 ? (CURRENCY.exec(rest)?.[0].length ?? 0) : 0;
}

/** Length of the token that punctuation before `to` makes, 0 when a word ends there. */
export function closingLength(text: string, from: number, to: number): number {
  const character = text[to - 1] as string;
  let run = 1;
  while (to - run > from && text[to - run - 1] === character) run++;
  if (character === '.') return run > 1 ? run : ownsStop(text, from, to - 1) ? 0 : 1;
  if (character === '!' || character === '?') {
    while (to - run > from && /[!?]/.test(text[to - run - 1] as string)) run++;
    return run;
  }
  if (character === "'" && run > 1) return 2;
  if (character === '-') return to - from > 1 ? run : 0;
  if (PUNCTUATION.has(character))
    return run > 3 || character === '*' || character === '_' ? run : 1;
  return '%°™®/€£'.includes(character) ? 1 : 0;
}

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

/**
 * Text to tokens after the conventions of the English Universal Dependencies treebanks: clitics and
 * hyphenated parts are tokens, abbreviations keep their stop, addresses stay whole.
 *
 * Only offsets are made, never strings, so a token is a slice of the text by construction.
 */

import { wordSet } from '../word-set.ts';
import { isAbbreviation, isLetterSeries } from './abbreviations.ts';
import { Spans } from './spans.ts';

/** Longer runs without a space are no language (encoded data, scripts without spaces): left whole. */
const LONGEST_CHUNK = 200;

export function tokenize(text: string): Spans {
  const out = new Spans();
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    if (at > start) splitChunk(text, start, at, out);
  }
  return out;
}

/** White space, control characters, and invisible marks of direction and joining. */
function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 127) return false;
  if (code <= 160) return true;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const LETTERS = /^\p{L}+$/u;
const ADDRESS =
  /^(?:https?:\/\/|www\.|ftp:\/\/)\S|^[\w.+-]+@[\w-]+\.\w|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|io|tv)(?:\/|$|[.,;:!?)\]}>"'”’]+$)/i;
const EMOTICON = /^[:;=8][-o^']?[()DPp\][|/\\*]+$/;

function splitChunk(text: string, start: number, end: number, out: Spans): void {
  if (end - start > LONGEST_CHUNK) {
    out.add(start, end);
    return;
  }
  const chunk = text.slice(start, end);
  if (LETTERS.test(chunk) || EMOTICON.test(chunk)) splitClitics(text, start, end, out);
  else if (ADDRESS.test(chunk)) splitAddress(chunk, start, out);
  else splitPunctuated(text, start, end, out);
}

function splitAddress(chunk: string, start: number, out: Spans): void {
  const closing = /[.,;:!?)\]}>"'”’]*$/.exec(chunk)?.index ?? chunk.length;
  out.add(start, start + closing);
  for (let i = closing; i < chunk.length; i++) out.add(start + i, start + i + 1);
}

/** Peels punctuation off both ends, then splits what is left. */
function splitPunctuated(text: string, start: number, end: number, out: Spans): void {
  let from = start;
  while (from < end) {
    const length = openingLength(text, from, end);
    if (length === 0) break;
    out.add(from, from + length);
    from += length;
  }
  const rest = from > start ? text.slice(from, end) : '';
  if (ADDRESS.test(rest)) {
    splitAddress(rest, from, out);
    return;
  }
  const closing: number[] = [];
  let to = end;
  while (to > from) {
    const length = closingLength(text, from, to);
    if (length === 0) break;
    closing.push(to);
    to -= length;
  }
  if (to > from) splitInside(text, from, to, out);
  for (let i = closing.length - 1; i >= 0; i--) {
    const until = closing[i] as number;
    out.add(i === closing.length - 1 ? to : (closing[i + 1] as number), until);
  }
}

const PUNCTUATION = new Set('([{)]}"“”«»„‚‹›<>`‘’\'¿¡*_~|=+,;:!?…–—•·●▪■►→');
const CURRENCY = /^(?:(?:US|AU|CA|NZ|HK|A|C|S|R)\$|[$€£¥₹₽₪₩฿])/;
/** An apostrophe that begins a word: clitics on their own, years and cut words. */
const APOSTROPHE_WORD = /^['’](?:s|re|ve|ll|d|m|em|til|tis|twas|cause|n|\d0?s|\d\d)(?![\p{L}\d])/iu;

/** Length of the token that punctuation at `from` makes, 0 when a word begins there. */
function openingLength(text: string, from: number, end: number): number {
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
function closingLength(text: string, from: number, to: number): number {
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

const DASH = /--+|[—–]|\.\.\.+|…/;
const NUMBER = /^[-+]?\d[\d,.:]*\d$|^\d$|^\d+\/\d+(?:\/\d+)?$/;
/** 202-555-0100, 1-202-555-0100; without the code of the area it could be a span, as in 500-1000. */
const TELEPHONE = /^(?:\d-)?\d{3}-\d{3}-\d{4}$/;
const QUANTITY =
  /^(\d[\d,.]*)(a\.m\.?|p\.m\.?|am|pm|km|kg|m|bn|mn|tn|k|cm|mm|ft|lbs?|gb|mb|tb|mph|kph|h|%|hrs?|mins?|mg|mw|kw|gw)$/i;
const INNER_PUNCTUATION = /^([\p{L}.]{2,})([:;,!?]+)(?=[\p{L}"“‘])/u;
const MISSING_SPACE = /^(\p{Ll}{2,}|\d{4}|.*\p{Ll}['’]s)(\.)(?=\p{Lu}\p{Ll})/u;
const INNER_BRACKET = /[()[\]"“”]/;
const HYPHEN = /[-‐‑/]/g;

/** No outer punctuation is left. Splits at the first thing that separates, then goes on with the rest. */
function splitInside(text: string, start: number, end: number, out: Spans): void {
  const word = text.slice(start, end);
  if (LETTERS.test(word)) splitClitics(text, start, end, out);
  else if ((NUMBER.test(word) && !DASH.test(word)) || TELEPHONE.test(word)) out.add(start, end);
  else {
    const split = findSeparator(word);
    if (split) splitAround(text, start, end, split, out);
    else splitClitics(text, start, end, out);
  }
}

interface Separator {
  readonly at: number;
  /** 0 where two tokens touch, as in 5km. */
  readonly length: number;
}

function findSeparator(word: string): Separator | undefined {
  const dash = DASH.exec(word);
  if (dash) return { at: dash.index, length: dash[0].length };
  const quantity = QUANTITY.exec(word);
  if (quantity) return { at: (quantity[1] as string).length, length: 0 };
  const hyphen = findHyphen(word);
  if (hyphen > 0) return { at: hyphen, length: 1 };
  const inner = INNER_PUNCTUATION.exec(word) ?? MISSING_SPACE.exec(word);
  if (inner) return { at: (inner[1] as string).length, length: (inner[2] as string).length };
  const bracket = INNER_BRACKET.exec(word)?.index ?? 0;
  return bracket > 0 && bracket < word.length - 1 ? { at: bracket, length: 1 } : undefined;
}

function splitAround(
  text: string,
  start: number,
  end: number,
  { at, length }: Separator,
  out: Spans,
): void {
  if (at > 0) splitInside(text, start, start + at, out);
  out.add(start + at, start + at + length);
  if (start + at + length < end) splitPunctuated(text, start + at + length, end, out);
}

/** Prefixes that stay joined to what follows (non-profit, anti-war), as the treebanks have them. */
const PREFIXES = wordSet(
  'non e re co anti pre mid pro post semi sub pan multi ex counter mini inter neo intra micro un ultra trans socio psycho ' +
    'extra over super vice',
);

/** Index of the first hyphen or slash that separates two words, -1 when there is none. */
function findHyphen(word: string): number {
  let from = 0;
  for (const { 0: mark, index } of word.matchAll(HYPHEN)) {
    const left = word.slice(from, index);
    const right = word.slice(index + 1);
    if (!/[\p{L}\p{N})"”.]$/u.test(left) || !/^[\p{L}\p{N}("“$]/u.test(right)) continue;
    if (mark === '/' && /^\d+$/.test(left) && /^\d/.test(right)) return -1;
    if (
      mark !== '/' &&
      from === 0 &&
      PREFIXES.has(left.toLowerCase()) &&
      /^[\p{L}\d]/u.test(right)
    ) {
      from = index + 1;
      continue;
    }
    return index;
  }
  return -1;
}

const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
/** Words that are two, by the length of the first: slang, and contractions without their apostrophe. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['thats', 4],
  ['whats', 4],
  ['im', 1],
  ['ive', 1],
  ...'do does did is was are were have has had could would should ca'
    .split(' ')
    .map((verb): [string, number] => [`${verb}nt`, verb.length]),
]);
const LONGEST_FUSED = 8;

function splitClitics(text: string, start: number, end: number, out: Spans): void {
  const at = end - cliticLength(text, start, end);
  if (at < end) splitClitics(text, start, at, out);
  out.add(at < end ? at : start, end);
}

/** Length of the last part when a word is two tokens: do|n't, Turkey|'s, can|not. */
function cliticLength(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return 0;
  const word = length <= LONGEST_FUSED ? text.slice(start, end) : '';
  // IM and ISNT in capitals are abbreviations of something else.
  const fused = /\p{Ll}$/u.test(word) ? FUSED.get(word.toLowerCase()) : undefined;
  if (fused !== undefined) return length - fused;
  if (length < 3) return 0;
  const tail = text.slice(Math.max(start + 1, end - 3), end);
  return NEGATION.exec(tail)?.[0].length ?? CLITIC.exec(tail)?.[0].length ?? 0;
}

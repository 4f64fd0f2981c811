/**
 * Text to tokens after the conventions of the English Universal Dependencies treebanks: clitics and
 * hyphenated parts are tokens, abbreviations keep their stop, addresses stay whole.
 *
 * Only offsets are made, never strings, so a token is a slice of the text by construction.
 */

import { findSeparator, type Separator } from './find-separator.ts';
import { closingLength, openingLength } from './outer-marks.ts';
import { Spans } from './spans.ts';
import { splitClitics } from './split-clitics.ts';

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

/** No outer punctuation is left. Splits at the first thing that separates, then goes on with the rest. */
function splitInside(text: string, start: number, end: number, out: Spans): void {
  const word = text.slice(start, end);
  const separator = LETTERS.test(word) ? undefined : findSeparator(word);
  if (separator) splitAround(text, start, end, separator, out);
  else splitClitics(text, start, end, out);
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

/** What parts words that no space parts: dashes, hyphens, a stop without its space, the unit behind a figure. */

import { wordSet } from '../word-set.ts';

export interface Separator {
  readonly at: number;
  /** 0 where two tokens touch, as in 5km. */
  readonly length: number;
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

export function findSeparator(word: string): Separator | undefined {
  if ((NUMBER.test(word) && !DASH.test(word)) || TELEPHONE.test(word)) return undefined;
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

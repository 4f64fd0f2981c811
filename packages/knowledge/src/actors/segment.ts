/** A piece of an actor phrase: some words and what they can mean together. */
import type { PhraseToken } from './phrase-token.ts';
import { isPlainWord } from './plain-word.ts';
import type { Sense } from './sense.ts';

export interface Segment {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly tokens: readonly PhraseToken[];
  readonly senses: readonly Sense[];
  /** Written with a capital throughout, but for small words. */
  readonly isName: boolean;
  readonly isPossessive: boolean;
}

export const segmentOf = (
  tokens: readonly PhraseToken[],
  first: number,
  senses: readonly Sense[],
): Segment => ({
  first,
  last: first + tokens.length,
  tokens,
  senses,
  isName:
    tokens.every((token) => token.isCapital || smallWords.has(token.normal)) &&
    tokens.some((token) => token.isCapital),
  isPossessive: tokens.at(-1)?.isPossessive === true,
});

const smallWords = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'del',
  'la',
  'al',
  'el',
  'bin',
  'ben',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'e',
  'y',
  'ul',
  'ur',
  'abu',
  'ibn',
  'i',
  'le',
  'du',
  'ad',
  'as',
  'ash',
  'an',
  'ez',
]);

export const isUnknownName = (segment: Segment): boolean =>
  segment.senses.length === 0 &&
  !segment.tokens.every((token) => isPlainWord(token.normal)) &&
  (segment.isName ||
    (segment.tokens.length === 1 &&
      /^(?:bin|al|el|van|von|de|der|ben|ibn|abu)$/.test(segment.tokens[0]?.normal ?? '')));

export const textOf = (segment: Segment): string =>
  segment.tokens
    .map((token, index) =>
      index > 0 && token.followsHyphen
        ? `-${token.text}`
        : index > 0
          ? ` ${token.text}`
          : token.text,
    )
    .join('');

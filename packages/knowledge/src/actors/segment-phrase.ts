/** Finds the known pieces of a phrase, longest first, and the capitalised runs that nothing knows. */
import type { Lexicon } from './lexicon.ts';
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

export function segmentPhrase(tokens: readonly PhraseToken[], lexicon: Lexicon): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at < tokens.length) {
    const segment = knownAt(tokens, at, lexicon) ?? unknownAt(tokens, at);
    segments.push(segment);
    at = segment.last;
  }
  return joinNames(segments);
}

function knownAt(
  tokens: readonly PhraseToken[],
  first: number,
  lexicon: Lexicon,
): Segment | undefined {
  const start = tokens[first]?.normal.split(' ')[0] ?? '';
  let length = Math.min(lexicon.longestFrom(start), tokens.length - first);
  for (; length > 0; length--) {
    const slice = tokens.slice(first, first + length);
    if (slice.some((token, index) => index > 0 && token.followsBreak)) continue;
    const senses = lexicon.sensesOf(keyOf(slice)).filter((sense) => isWrittenAs(sense, slice));
    if (senses.length > 0) return segmentOf(slice, first, senses);
  }
  return undefined;
}

/** "Saddam's Baath party" must not meet a name across the possessive, but "Doctors' Union" may. */
const keyOf = (tokens: readonly PhraseToken[]): string =>
  tokens
    .map((token, index) =>
      token.isPossessive && index < tokens.length - 1 && tokens.length > 1
        ? `${token.normal}s`
        : token.normal,
    )
    .join(' ');

const unknownAt = (tokens: readonly PhraseToken[], first: number): Segment =>
  segmentOf(tokens.slice(first, first + 1), first, []);

const segmentOf = (
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

/** Names are written with capitals, abbreviations all in capitals: "us" and "who" name nobody. */
function isWrittenAs(sense: Sense, tokens: readonly PhraseToken[]): boolean {
  if (sense.type === 'noun' || sense.type === 'office') return true;
  if (sense.type === 'people' || sense.type === 'title')
    return tokens.some((token) => token.isCapital);
  const isShort =
    sense.alias.replaceAll('.', '').length <= 3 && sense.alias === sense.alias.toUpperCase();
  return isShort ? tokens.every((token) => token.isUpper) : tokens.some((token) => token.isCapital);
}

/** Neighbouring unknown capitalised words are one name. */
function joinNames(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      isUnknownName(before) &&
      isUnknownName(segment) &&
      !before.isPossessive &&
      segment.tokens[0]?.followsBreak === false
    )
      joined[joined.length - 1] = {
        ...segmentOf([...before.tokens, ...segment.tokens], before.first, []),
        isPossessive: segment.isPossessive,
      };
    else joined.push(segment);
  }
  return joined;
}

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

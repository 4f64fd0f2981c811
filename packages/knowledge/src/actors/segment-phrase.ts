/** Finds the known pieces of a phrase, longest first, and the capitalised runs that nothing knows. */
import { joinNames } from './join-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseToken } from './phrase-token.ts';
import { type Segment, segmentOf } from './segment.ts';
import type { Sense } from './sense.ts';

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
  for (
    let length = Math.min(longestFrom(tokens[first], lexicon), tokens.length - first);
    length > 0;
    length--
  ) {
    const slice = tokens.slice(first, first + length);
    if (length < longName && slice.some((token, index) => index > 0 && token.followsBreak))
      continue;
    const senses = sensesOf(slice, lexicon).filter((sense) => isWrittenAs(sense, slice));
    if (senses.length > 0) return segmentOf(slice, first, senses);
  }
  return undefined;
}

/** Only long names run over a comma: "Foreign, Commonwealth and Development Office". */
const longName = 3;

/** Moody's keeps its mark, the Kremlin's loses it. */
function sensesOf(tokens: readonly PhraseToken[], lexicon: Lexicon): readonly Sense[] {
  const marked = tokens.at(-1)?.isPossessive === true ? lexicon.sensesOf(keyOf(tokens, true)) : [];
  return marked.length > 0 ? marked : lexicon.sensesOf(keyOf(tokens, false));
}

function longestFrom(token: PhraseToken | undefined, lexicon: Lexicon): number {
  const plain = lexicon.longestFrom(firstWord(token?.normal));
  return token?.isPossessive === true
    ? Math.max(plain, lexicon.longestFrom(firstWord(token.possessive)))
    : plain;
}

const firstWord = (text: string | undefined): string => text?.split(' ')[0] ?? '';

/** "People's Liberation Army" is kept under "peoples": a mark inside a name is part of it. */
const keyOf = (tokens: readonly PhraseToken[], withLastMark: boolean): string =>
  tokens
    .map((token, index) =>
      index < tokens.length - 1 || withLastMark ? token.possessive : token.normal,
    )
    .join(' ');

const unknownAt = (tokens: readonly PhraseToken[], first: number): Segment =>
  segmentOf(tokens.slice(first, first + 1), first, []);

const capital = /\p{Lu}/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

/** Names are written with capitals, abbreviations all in capitals: "us" and "who" name nobody. */
function isWrittenAs(sense: Sense, tokens: readonly PhraseToken[]): boolean {
  if (sense.type === 'noun' || sense.type === 'office') return true;
  if (sense.type === 'people' || sense.type === 'title' || sense.type === 'place')
    return tokens.some((token) => token.isCapital);
  if (sense.alias === sense.alias.toLowerCase()) return true;
  const isShort =
    sense.alias.replaceAll('.', '').length <= 3 && sense.alias === sense.alias.toUpperCase();
  if (isShort) return tokens.every((token) => token.isUpper || twoCapitals.test(token.text));
  return tokens.some((token) => capital.test(token.text));
}

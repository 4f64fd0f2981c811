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
  let length = Math.min(longestFrom(tokens[first], lexicon), tokens.length - first);
  for (; length > 0; length--) {
    const slice = tokens.slice(first, first + length);
    if (slice.some((token, index) => index > 0 && token.followsBreak)) continue;
    const senses = lexicon.sensesOf(keyOf(slice)).filter((sense) => isWrittenAs(sense, slice));
    if (senses.length > 0) return segmentOf(slice, first, senses);
  }
  return undefined;
}

/** "People's Liberation Army" is kept under "peoples", "Putin's army" under "putin". */
function longestFrom(token: PhraseToken | undefined, lexicon: Lexicon): number {
  const start = token?.normal.split(' ')[0] ?? '';
  const plain = lexicon.longestFrom(start);
  return token?.isPossessive === true ? Math.max(plain, lexicon.longestFrom(`${start}s`)) : plain;
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

/** Names are written with capitals, abbreviations all in capitals: "us" and "who" name nobody. */
function isWrittenAs(sense: Sense, tokens: readonly PhraseToken[]): boolean {
  if (sense.type === 'noun' || sense.type === 'office') return true;
  if (sense.type === 'people' || sense.type === 'title' || sense.type === 'place')
    return tokens.some((token) => token.isCapital);
  const isShort =
    sense.alias.replaceAll('.', '').length <= 3 && sense.alias === sense.alias.toUpperCase();
  return isShort ? tokens.every((token) => token.isUpper) : tokens.some((token) => token.isCapital);
}

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
    const segment = pieceAt(tokens, at, lexicon) ?? unknownAt(tokens, at);
    segments.push(segment);
    at = segment.last;
  }
  return joinNames(segments);
}

/**
 * An article belongs to the name behind it where that is longer ("the House of Representatives" is not the House) or tells
 * a country of what follows ("the Australian prime minister" is not a newspaper's).
 */
function pieceAt(
  tokens: readonly PhraseToken[],
  first: number,
  lexicon: Lexicon,
): Segment | undefined {
  const known = knownAt(tokens, first, lexicon);
  if (known === undefined || tokens[first]?.normal !== 'the') return known;
  const behind = knownAt(tokens, first + 1, lexicon);
  if (behind === undefined) return known;
  const isOfCountry =
    known.last < tokens.length && behind.senses.some(({ type }) => type === 'country');
  return behind.last > known.last || isOfCountry ? undefined : known;
}

/** The longest known piece that begins here and is written as one. */
function knownAt(
  tokens: readonly PhraseToken[],
  first: number,
  lexicon: Lexicon,
): Segment | undefined {
  if (beginsNothing(tokens[first], lexicon)) return undefined;
  const found = sensesFrom(tokens, first, lexicon);
  for (let length = found.length; length > 0; length--) {
    const known = found[length - 1];
    if (known === undefined || known.length === 0) continue;
    const slice = tokens.slice(first, first + length);
    if (length < longName && slice.some((token, index) => index > 0 && token.followsBreak))
      continue;
    const senses = known.filter((sense) => isWrittenAs(sense, slice));
    if (senses.length > 0) return segmentOf(slice, first, senses);
  }
  return undefined;
}

/** Most words of a text begin no name. */
const beginsNothing = (token: PhraseToken | undefined, lexicon: Lexicon): boolean =>
  token === undefined || (!token.isPossessive && token.word.startIn(lexicon) === undefined);

/** Only long names run over a comma: "Foreign, Commonwealth and Development Office". */
const longName = 3;

/**
 * What the words from the first on mean, for each number of them, as far as any name goes on. "People's Liberation Army"
 * is kept under "peoples": a mark inside a name is part of it. Of the last word, Moody's keeps its mark, the Kremlin's loses it.
 */
function sensesFrom(
  tokens: readonly PhraseToken[],
  first: number,
  lexicon: Lexicon,
): readonly (readonly Sense[])[] {
  // Most words that begin a name begin none here, and nothing is listed.
  let found: (readonly Sense[])[] | undefined;
  let node: Lexicon = lexicon;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at] as PhraseToken;
    const goingOn = at === first ? token.word.startIn(lexicon) : node.next(token.possessive);
    const senses = endingWith(token, node, goingOn);
    if (senses.length > 0) {
      found ??= [];
      while (found.length < at - first) found.push(none);
      found.push(senses);
    }
    if (goingOn === undefined) break;
    node = goingOn;
  }
  return found ?? nothing;
}

function endingWith(
  { normal, isPossessive }: PhraseToken,
  before: Lexicon,
  marked: Lexicon | undefined,
): readonly Sense[] {
  if (marked !== undefined && (!isPossessive || marked.senses.length > 0)) return marked.senses;
  return (isPossessive ? before.next(normal)?.senses : undefined) ?? none;
}

const none: readonly Sense[] = [];
const nothing: readonly (readonly Sense[])[] = [];

const unknownAt = (tokens: readonly PhraseToken[], first: number): Segment =>
  segmentOf([tokens[first] as PhraseToken], first, none);

const capital = /\p{Lu}/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

/**
 * Names are written with capitals, abbreviations all in capitals: "us" and "who" name nobody. An article has its capital from the
 * sentence that it begins: "The unions" are not the Union.
 */
function isWrittenAs(sense: Sense, words: readonly PhraseToken[]): boolean {
  const tokens = words[0]?.normal === 'the' ? words.slice(1) : words;
  if (sense.type === 'noun' || sense.type === 'office') return true;
  if (sense.type === 'people' || sense.type === 'title' || sense.type === 'place')
    return tokens.some((token) => token.isCapital);
  if (sense.alias === sense.alias.toLowerCase()) return true;
  // Britain writes Nato and Unesco; of a land, "Sadr" is no abbreviation.
  const isShort =
    (sense.type === 'country' || sense.alias.replaceAll('.', '').length <= 3) &&
    sense.alias === sense.alias.toUpperCase();
  if (isShort) return tokens.every((token) => token.isUpper || twoCapitals.test(token.text));
  return tokens.some((token) => capital.test(token.text));
}

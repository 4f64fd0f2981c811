/**
 * What the sentence around a phrase says of countries: which it names before the phrase and which after, by whom, and
 * which only as the other side of what is told ("an agreement with Argentina").
 */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorTools } from './actor-case.ts';
import {
  beginsNoClause,
  followsSide,
  isApposition,
  isListing,
  isMoney,
  isSpeaking,
} from './context-grammar.ts';
import type { CountryNamed } from './country-named.ts';
import type { PhraseToken } from './phrase-token.ts';
import { tied } from './phrase-words.ts';
import { readSentence } from './read-sentence.ts';
import type { ActorQuery } from './resolved-actor.ts';
import type { Segment } from './segment.ts';

export interface ContextMention {
  readonly country: Alpha3;
  /** How the country came in: by its name, its adjective, one of its people or bodies, a town. */
  readonly form: 'name' | 'demonym' | 'person' | 'body' | 'town';
  /** Offices that a person holds on the day. */
  readonly offices: readonly string[];
  /** A family name alone, which others bear, too. */
  readonly isSurname?: boolean;
  /** A body's name that is a word for such bodies anywhere. */
  readonly isAlsoWord?: boolean;
  readonly isBefore: boolean;
  /** A person right behind the phrase: "the prime minister, Theresa May", "hawks like John Bolton". */
  readonly isApposed: boolean;
  /** "with Iran"; a body is spoken to by its own country, too. */
  readonly isOtherSide: boolean;
  /** Before the phrase in one clause with it: "Macron thanked the president" is about two presidents. */
  readonly isCoArgument: boolean;
  /** Subject of a verb of saying. */
  readonly isSpeaker: boolean;
}

export interface ContextReading {
  readonly words: readonly string[];
  /** In the order of the text; those inside the phrase left out. */
  readonly mentions: readonly ContextMention[];
}

export const isPerson = ({ form }: ContextMention): boolean => form === 'person';

export function readContext(
  tools: ActorTools,
  query: ActorQuery,
  phraseTokens: readonly PhraseToken[],
): ContextReading {
  const { tokens, pieces, words } = readSentence(tools, query);
  const phrase = phraseIn(tokens, phraseTokens);
  const outside = pieces.filter(
    ({ segment: { first, last } }) => last <= phrase.first || first >= phrase.last,
  );
  const segments = outside.map(({ segment }) => segment);
  const mentions: ContextMention[] = [];
  let previous: { readonly at: number; readonly isOtherSide: boolean } | undefined;
  outside.forEach(({ segment, named }, at) => {
    const next = segments[at + 1];
    if (named === undefined || isMoney(next) || isTied(next) || isStranger(named, query)) return;
    const isOtherSide =
      previous !== undefined && isListing(segments.slice(previous.at + 1, at))
        ? previous.isOtherSide
        : followsSide(segments, at);
    previous = { at, isOtherSide };
    const isBefore = segment.last <= phrase.first;
    mentions.push({
      ...named,
      isBefore,
      isOtherSide: isOtherSide && named.form !== 'body',
      isApposed: named.form === 'person' && isApposition(tokens, phrase.last, segment.first),
      isCoArgument:
        isBefore &&
        !segment.isPossessive &&
        beginsNoClause(tokens.slice(segment.last, phrase.first)),
      isSpeaker: isSpeaking(segments, at),
    });
  });
  return { words, mentions };
}

/** "US-backed rebels" are not spoken of as America's, nor is anyone beside them. */
const isTied = (next: Segment | undefined): boolean =>
  next?.tokens[0]?.followsHyphen === true && tied.has(next.tokens[0].normal);

/** A family name, or "Congress", is hardly of a country that the article never names. */
const isStranger = (
  { isSurname = false, isAlsoWord = false, country }: CountryNamed,
  { countries = [] }: ActorQuery,
): boolean => (isSurname || isAlsoWord) && countries.length > 0 && !countries.includes(country);

/** Where the phrase stands among the words; at their end where it does not. */
function phraseIn(
  tokens: readonly PhraseToken[],
  phrase: readonly PhraseToken[],
): { first: number; last: number } {
  const first = tokens.findIndex((_, at) =>
    phrase.every((token, index) => tokens[at + index]?.normal === token.normal),
  );
  return phrase.length === 0 || first < 0
    ? { first: tokens.length, last: tokens.length }
    : { first, last: first + phrase.length };
}

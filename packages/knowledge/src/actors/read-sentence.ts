/** What all phrases of one sentence share: its words, cut into known pieces, and the countries these name. Read once for all of them. */

import type { ActorTools } from './actor-case.ts';
import { type CountryNamed, countryNamed } from './country-named.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseToken } from './phrase-token.ts';
import { recentSentencesOf } from './recent-sentences.ts';
import type { ActorQuery } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';
import { type SentencePieces, sentencePieces } from './sentence-pieces.ts';

interface SentenceReading {
  readonly date: string | undefined;
  readonly words: readonly string[];
  readonly tokens: readonly PhraseToken[];
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly segment: Segment;
  readonly named: CountryNamed | undefined;
}

const recentlyRead = recentSentencesOf<ActorTools, SentenceReading>();

export function readSentence(
  tools: ActorTools,
  { context = '', date }: ActorQuery,
): SentenceReading {
  const recent = recentlyRead(tools);
  const known = recent.find(context);
  if (known !== undefined && known.date === date) return known;
  const { tokens, segments } = cutSentence(context, tools.lexicon);
  const pieces = segments.map((segment) => ({
    segment,
    named: countryNamed(tools, segment, date),
  }));
  const words = tokens.map(({ normal }) => normal);
  return recent.keep(context, { date, words, tokens, pieces });
}

/** "Praising London" praises London: a participle that begins the sentence is no part of a name. */
function cutSentence(sentence: string, lexicon: Lexicon): SentencePieces {
  const cut = sentencePieces(sentence, lexicon);
  const [first, ...rest] = cut.tokens;
  const isParticiple =
    first !== undefined &&
    /.{3}(?:ing|ed)$/.test(first.normal) &&
    lexicon.next(first.normal) === undefined;
  if (!isParticiple) return cut;
  const tokens = [{ ...first, isCapital: false }, ...rest];
  return { tokens, segments: segmentPhrase(tokens, lexicon) };
}

/** A sentence cut into words and known pieces. */
import type { Lexicon } from './lexicon.ts';
import { type PhraseToken, tokenisePhrase } from './phrase-token.ts';
import { recentSentencesOf } from './recent-sentences.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';

export interface SentencePieces {
  readonly tokens: readonly PhraseToken[];
  readonly segments: readonly Segment[];
}

const recentlyCut = recentSentencesOf<Lexicon, SentencePieces>();

export function sentencePieces(sentence: string, lexicon: Lexicon): SentencePieces {
  const recent = recentlyCut(lexicon);
  const known = recent.find(sentence);
  if (known !== undefined) return known;
  const tokens = tokenisePhrase(sentence);
  return recent.keep(sentence, { tokens, segments: segmentPhrase(tokens, lexicon) });
}

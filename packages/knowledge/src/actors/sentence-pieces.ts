/** A sentence cut into words and known pieces. Its phrases come one after the other and all ask: the last one cut is kept. */
import type { Lexicon } from './lexicon.ts';
import { type PhraseToken, tokenisePhrase } from './phrase-token.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';

export interface SentencePieces {
  readonly tokens: readonly PhraseToken[];
  readonly segments: readonly Segment[];
}

const lastCut = new WeakMap<Lexicon, SentencePieces & { readonly sentence: string }>();

export function sentencePieces(sentence: string, lexicon: Lexicon): SentencePieces {
  const last = lastCut.get(lexicon);
  if (last?.sentence === sentence) return last;
  const tokens = tokenisePhrase(sentence);
  const cut = { sentence, tokens, segments: segmentPhrase(tokens, lexicon) };
  lastCut.set(lexicon, cut);
  return cut;
}

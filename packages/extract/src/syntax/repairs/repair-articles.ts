/** Repairs of nouns that look like adverbs: "from a well in Kenya". No adverb has an article. */

import { ADVERB, NOUN, REL, SINGULAR } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "from/case-of-Kenya a well/ADV/advmod in Kenya/obl": the first preposition is the noun's, which stands beside the other phrase. */
export function nameAdverb(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, xpos } = sentence;
  const article = token - 1;
  const other = heads[token] as number;
  if (upos[token] !== ADVERB || heads[article] !== token || deprels[article] !== REL.det) return;
  if (!/^(?:an?|the)$/.test(wordOf(sentence, article)) || deprels[token] !== REL.advmod) return;
  const marker = article - 1;
  const isPhrase = other > token && deprels[other] === REL.obl && heads[marker] === other;
  if (!isPhrase || deprels[marker] !== REL.case) return;
  // Without a preposition of its own the other is no phrase beside it.
  if (childBefore(sentence, other, REL.case, token) < 0) return;
  heads[marker] = token;
  hang(sentence, token, heads[other] as number, REL.obl);
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
}

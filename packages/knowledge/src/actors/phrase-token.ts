/** Cuts an actor phrase into words, with what each word's writing says: capital, possessive, joined by a hyphen. */
import { type PhraseWord, readWord } from './phrase-word.ts';

export interface PhraseToken extends PhraseWord {
  readonly followsHyphen: boolean;
  /** A comma, bracket or semicolon stands before it. */
  readonly followsBreak: boolean;
}

const word = /[\p{L}\p{N}&.'’‘ʼ`]+/gu;

export function tokenisePhrase(phrase: string): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let end = 0;
  for (const match of phrase.matchAll(word)) {
    const read = readWord(match[0]);
    if (read !== undefined) tokens.push(tokenOf(read, phrase.slice(end, match.index)));
    end = match.index + match[0].length;
  }
  return tokens;
}

function tokenOf(word: PhraseWord, gap: string): PhraseToken {
  const isPlainGap = gap === ' ' || gap === '';
  return {
    text: word.text,
    normal: word.normal,
    possessive: word.possessive,
    isCapital: word.isCapital,
    isUpper: word.isUpper,
    isPossessive: word.isPossessive,
    followsHyphen: !isPlainGap && /^[-‐‑–]$/.test(gap),
    followsBreak: !isPlainGap && /[,;:()[\]]/.test(gap),
  };
}

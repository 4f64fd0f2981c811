/** Cuts an actor phrase into words, with what each word's writing says: capital, possessive, joined by a hyphen. */
import { type PhraseWord, wordAt } from './phrase-word.ts';

type Writing = Pick<
  PhraseWord,
  'text' | 'normal' | 'possessive' | 'isCapital' | 'isUpper' | 'isPossessive' | 'isPlain'
>;

export interface PhraseToken extends Writing {
  readonly word: PhraseWord;
  readonly followsHyphen: boolean;
  /** A comma, bracket or semicolon stands before it. */
  readonly followsBreak: boolean;
}

export function tokenisePhrase(phrase: string): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let end = 0;
  for (let at = 0; at < phrase.length; ) {
    const last = wordEnd(phrase, at);
    if (last === at) {
      at++;
      continue;
    }
    const word = wordAt(phrase, at, last);
    if (word !== undefined) tokens.push(tokenOf(word, phrase, end, at));
    at = end = last;
  }
  return tokens;
}

/** Where the word that begins here ends; here itself where none begins. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (let width = wordWidth(text, at); width > 0; width = wordWidth(text, at)) at += width;
  return at;
}

/** How many units of the text the letter, digit or mark of a word takes here; 0 for anything else. */
function wordWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < asciiEnd) return inWords[unit] as number;
  const point = text.codePointAt(at);
  if (point === undefined || !inWord.test(String.fromCodePoint(point))) return 0;
  return point > lastSingleUnit ? 2 : 1;
}

const inWord = /[\p{L}\p{N}&.'’‘ʼ`]/u;
const asciiEnd = 128;
const lastSingleUnit = 0xffff;
/** Nearly all of English is ASCII, for which a table answers faster than a pattern. */
const inWords = Uint8Array.from({ length: asciiEnd }, (_, unit) =>
  Number(inWord.test(String.fromCharCode(unit))),
);

function tokenOf(word: PhraseWord, phrase: string, end: number, at: number): PhraseToken {
  // Where nearly every word stands, and then is its own token.
  const isAfterSpace = at === end || (at === end + 1 && phrase.charCodeAt(end) === space);
  if (isAfterSpace) return word;
  const gap = phrase.slice(end, at);
  return tokenWith(word, {
    followsHyphen: /^[-‐‑–]$/.test(gap),
    // The comma of "2,000" parts nothing.
    followsBreak: /[,;:()[\]]/.test(gap) && !/^,\d/.test(phrase.slice(end, at + 1)),
  });
}

const tokenWith = (
  word: PhraseWord,
  { followsHyphen, followsBreak }: Pick<PhraseToken, 'followsHyphen' | 'followsBreak'>,
): PhraseToken => ({
  word,
  text: word.text,
  normal: word.normal,
  possessive: word.possessive,
  isCapital: word.isCapital,
  isUpper: word.isUpper,
  isPossessive: word.isPossessive,
  isPlain: word.isPlain,
  followsHyphen,
  followsBreak,
});

const space = 32;

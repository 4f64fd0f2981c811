/** A piece of an actor phrase: some words and what they can mean together. */
import { wordSet } from '../names/word-set.ts';
import type { PhraseToken } from './phrase-token.ts';
import type { Sense } from './sense.ts';

export interface Segment {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly tokens: readonly PhraseToken[];
  readonly senses: readonly Sense[];
  /** Written with a capital throughout, but for small words. */
  readonly isName: boolean;
  readonly isPossessive: boolean;
  /** A name that nothing knows. */
  readonly isUnknownName: boolean;
}

export const segmentOf = (
  tokens: readonly PhraseToken[],
  first: number,
  senses: readonly Sense[],
): Segment => {
  const isName = isWrittenAsName(tokens);
  return {
    first,
    last: first + tokens.length,
    tokens,
    senses,
    isName,
    isPossessive: tokens.at(-1)?.isPossessive === true,
    isUnknownName: senses.length === 0 && namesSomeone(tokens, isName),
  };
};

function isWrittenAsName(tokens: readonly PhraseToken[]): boolean {
  let hasCapital = false;
  for (const { isCapital, normal } of tokens) {
    if (!isCapital && !smallWords.has(normal)) return false;
    hasCapital ||= isCapital;
  }
  return hasCapital;
}

/** Not all of its words are plain ones, and it is written as a name or begins one: "bin", "al". */
function namesSomeone(tokens: readonly PhraseToken[], isName: boolean): boolean {
  const [token] = tokens;
  const isParticle = tokens.length === 1 && particles.has(token?.normal ?? '');
  if (!isName && !isParticle) return false;
  for (const { isPlain } of tokens) if (!isPlain) return true;
  return false;
}

const particles = wordSet('bin al el van von de der ben ibn abu');

const smallWords = wordSet(
  'of the and for de del la al el bin ben van von der den da dos di e y ul ur abu ibn i le du ad as ash an ez',
);

export function textOf({ tokens }: Segment): string {
  let text = tokens[0]?.text ?? '';
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as PhraseToken;
    text += `${token.followsHyphen ? '-' : ' '}${token.text}`;
  }
  return text;
}

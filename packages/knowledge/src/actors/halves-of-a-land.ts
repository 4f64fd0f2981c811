/**
 * "the North", "the South's leader": where Korea is in the news, one half of it. Written out, they are read like the
 * names they stand for.
 */
import type { Alpha3 } from '../countries/alpha3.ts';
import { type PhraseToken, tokenisePhrase } from './phrase-token.ts';

export function nameHalf(
  tokens: readonly PhraseToken[],
  at: number,
  around: readonly Alpha3[],
): readonly PhraseToken[] | undefined {
  const half = tokens[at];
  if (half === undefined || !around.some((country) => country === 'PRK' || country === 'KOR'))
    return undefined;
  return [...tokens.slice(0, at), ...named(half), ...tokens.slice(at + 1)];
}

/** Where a half of some land is named, or -1. */
export const halfIn = (tokens: readonly PhraseToken[]): number =>
  tokens.findIndex((token, index) => isHalf(token, tokens[index - 1], tokens[index + 1]));

/** "the North" alone or as owner: not "the North Sea", "South Africa" or "north". */
const isHalf = (
  token: PhraseToken,
  before: PhraseToken | undefined,
  after: PhraseToken | undefined,
): boolean =>
  (token.normal === 'north' || token.normal === 'south') &&
  token.isCapital &&
  before?.normal === 'the' &&
  (token.isPossessive || after === undefined);

const named = (half: PhraseToken): PhraseToken[] => {
  const [direction, land] = tokenisePhrase(
    `${half.text} ${half.isPossessive ? "Korea's" : 'Korea'}`,
  );
  return direction === undefined || land === undefined
    ? [half]
    : [
        { ...direction, followsBreak: half.followsBreak, followsHyphen: half.followsHyphen },
        { ...land, isUpper: half.isUpper },
      ];
};

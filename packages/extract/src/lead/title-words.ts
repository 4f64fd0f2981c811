/** A title's content words by their beginnings, so that "bombing" there is found in "bombed". */

import type { Tree } from '../syntax/tree.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

const STEM_LENGTH = 5;
const FUNCTION_WORDS = new Set(
  'the and for with from that this after over into its has have was were are but not who his her their say says said new'.split(
    ' ',
  ),
);

/** Beginnings of a title's content words. */
export function titleStemsOf(title: string | undefined): ReadonlySet<string> {
  return new Set(stemsOf(title ?? ''));
}

export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    if (!FUNCTION_WORDS.has(word)) stems.push(word.slice(0, STEM_LENGTH));
  return stems;
}

/** Of words in a tree, whatever their form: "wins" and "won" are one. */
export function stemsIn({ lemmas }: Tree, { first, last }: TokenSpan): string[] {
  return stemsOf(lemmas.slice(first, last).join(' '));
}

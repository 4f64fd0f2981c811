/** The beginnings of content words, by which a word is known again in another form: "bombing" in "bombed". */

import { wordSet } from '@dateline/language';

const STEM_LENGTH = 5;
const FUNCTION_WORDS = wordSet(
  'the and for with from that this after over into its has have was were are but not who his her their say says said new',
);

export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    if (!FUNCTION_WORDS.has(word)) stems.push(word.slice(0, STEM_LENGTH));
  return stems;
}

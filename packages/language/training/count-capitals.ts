/** Counts how often news capitalises each word where nothing but the word asks for it. */

import { habitOf } from '../src/network/capital-habits.ts';
import { isHeadline } from '../src/network/sentence-capitals.ts';
import { foldForm } from '../src/network/word-features.ts';

/** After these a capital is due to the place. */
const OPENING = /^["“‘'`(:;.!?\-–—[…]+$/;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** The habit of each word, a digit each. */
export function countCapitals(
  sentences: Iterable<readonly string[]>,
  words: readonly string[],
): string {
  const numbers = new Map(words.map((word, i) => [word, i]));
  const capitalised = new Uint32Array(words.length);
  const small = new Uint32Array(words.length);
  for (const forms of sentences) {
    if (isHeadline(forms)) continue;
    for (const [i, form] of forms.entries()) {
      const before = forms[i - 1];
      const word = numbers.get(foldForm(form));
      if (word === undefined || before === undefined || OPENING.test(before)) continue;
      if (CAPITAL.test(form)) capitalised[word] = (capitalised[word] as number) + 1;
      else if (SMALL.test(form)) small[word] = (small[word] as number) + 1;
    }
  }
  return words.map((_, i) => habitOf(capitalised[i] as number, small[i] as number)).join('');
}

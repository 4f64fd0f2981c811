/** Counts which words news mostly capitalises where nothing but the word asks for it, for `bar-names.ts` to tell names by. */

import { CAPITALISED } from '../src/network/bar-names.ts';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { isHeadline } from '../src/network/sentence-capitals.ts';
import { foldForm } from '../src/network/word-features.ts';

/** Returns the model file with what was counted of each of its words. */
export function countCapitals(
  file: Uint8Array,
  sentences: Iterable<readonly string[]>,
): Uint8Array {
  const { header, newsWords, matrix } = parseModel(file);
  const capitals = capitalsOf(sentences, [...newsWords.keys()]);
  return writeModel(
    { ...header, capitals },
    header.tensors.map(({ name }) => matrix(name)),
  );
}

/** After these a capital is due to the place. */
const OPENING = /^["“‘'`(:;.!?\-–—[…]+$/;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** A digit for each word. */
export function capitalsOf(
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
  return words.map((_, i) => digitOf(capitalised[i] as number, small[i] as number)).join('');
}

const FEWEST = 3;
const MOSTLY = 0.8;

function digitOf(capitalised: number, small: number): string {
  const all = capitalised + small;
  return all >= FEWEST && capitalised / all >= MOSTLY ? CAPITALISED : '0';
}

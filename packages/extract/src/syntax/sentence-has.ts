/** Does the sentence of a token have a word of this sort, wherever it hangs? */

import { sentenceAt } from './sentence-at.ts';
import type { Tree } from './tree.ts';

export function sentenceHas(tree: Tree, token: number, isOne: (word: number) => boolean): boolean {
  const sentence = sentenceAt(tree, token);
  if (sentence === undefined) return false;
  for (let word = sentence.first; word < sentence.last; word++) if (isOne(word)) return true;
  return false;
}

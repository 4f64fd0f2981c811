/** Where the stretch begins that is searched for whom a word takes up: so many sentences before its own. */

import type { Tree } from '../../../syntax/tree.ts';

export function beginBefore(tree: Tree, word: number, sentencesBack: number): number {
  const sentence = tree.sentenceOf[word] as number;
  return tree.document.sentences[Math.max(0, sentence - sentencesBack)]?.first ?? 0;
}

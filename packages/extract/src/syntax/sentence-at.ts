/** The sentence that a token stands in. */

import type { Tree } from './tree.ts';

type Sentence = Tree['document']['sentences'][number];

export function sentenceAt(tree: Tree, token: number): Sentence | undefined {
  return tree.document.sentences[tree.sentenceOf[token] as number];
}

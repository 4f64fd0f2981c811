/** Does a noun name a flood, a quake, a storm? A wave of bombings is none, nor is the storming of a palace. */

import { contentHead } from '../../syntax/nouns/content-head.ts';
import { lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';

export function isCalamity(tree: Tree, noun: number, lexicon: Reading['lexicon']): boolean {
  return (
    uposOf(tree, noun) !== 'VERB' &&
    lexicon.classOf('calamity').has(lemmaOf(tree, noun)) &&
    contentHead(tree, noun) === noun
  );
}

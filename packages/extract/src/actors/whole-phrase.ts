/** The words of a noun's whole phrase, as a party bears them: "Chinese goods", "seven of them". */

import { nounPhraseOf } from '../syntax/nouns/noun-phrase.ts';
import type { Tree } from '../syntax/tree.ts';
import type { ReadActor } from './read-actors.ts';

export function wholePhrase(tree: Tree, head: number): Pick<ReadActor, 'phrase' | 'text'> {
  const phrase = nounPhraseOf(tree, head);
  return { phrase, text: tree.document.text.slice(phrase.start, phrase.end) };
}

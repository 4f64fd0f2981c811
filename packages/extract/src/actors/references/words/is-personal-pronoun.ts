/** Is a word a pronoun for someone: told before, or speaking? */

import { type Tree, uposOf, wordOf } from '../../../syntax/tree.ts';
import { PRONOUNS } from './reference-words.ts';
import { isOfSpeaker } from './speaker-of.ts';

export function isPersonalPronoun(tree: Tree, head: number): boolean {
  return (
    uposOf(tree, head) === 'PRON' && (PRONOUNS.has(wordOf(tree, head)) || isOfSpeaker(tree, head))
  );
}

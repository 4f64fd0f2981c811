/** "On Monday", "last year", "the end of October": such a noun is no participant. */

import { isTimeWord } from './is-time-word.ts';
import { childrenWith, lemmaOf, type Tree } from './tree.ts';

const BOUNDS = new Set(['end', 'start', 'beginning', 'middle', 'close', 'turn']);

export function isTime(tree: Tree, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  if (isTimeWord(lemma)) return true;
  return (
    BOUNDS.has(lemma) &&
    childrenWith(tree, noun, 'nmod').some((whole) => isTimeWord(lemmaOf(tree, whole)))
  );
}

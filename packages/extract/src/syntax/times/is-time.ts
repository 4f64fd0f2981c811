/** "On Monday", "last year", "the end of October": such a noun is no participant. */

import { wordSet } from '@dateline/language';
import { caseOf, childrenWith, lemmaOf, type Tree } from '../tree.ts';
import { isTimeWord } from './is-time-word.ts';

const BOUNDS = wordSet('end start beginning middle close turn');

export function isTime(tree: Tree, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  if (isTimeWord(lemma)) return true;
  return (
    BOUNDS.has(lemma) &&
    // "an end to years of war" is none of the years.
    childrenWith(tree, noun, 'nmod').some(
      (whole) => isTimeWord(lemmaOf(tree, whole)) && caseOf(tree, whole) === 'of',
    )
  );
}

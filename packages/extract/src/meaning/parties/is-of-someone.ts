/** "backed by Russian money and Somali clans": beside someone who acts, what is said to be somebody's stands for its owner. */

import { childrenWith, isCapitalised } from '../../syntax/tree.ts';
import type { ArgumentSources } from './argument-sources.ts';

export function isOfSomeone(head: number, { view: { tree }, canModify }: ArgumentSources): boolean {
  return childrenWith(tree, head, 'amod', 'compound', 'nmod:poss').some(
    (child) => child < head && isCapitalised(tree, child) && canModify(child),
  );
}

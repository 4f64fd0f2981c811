/** "during the visit", "amid talks": a phrase that only says beside what something happened. */

import { wordSet } from '@dateline/language';
import { caseOf, relationOf, type Tree } from '../syntax/tree.ts';

export function isSetting(tree: Tree, noun: number): boolean {
  return /^(?:obl|nmod)$/.test(relationOf(tree, noun)) && SETTING.has(caseOf(tree, noun));
}

const SETTING = wordSet(
  'during after before amid amidst despite following within as since because ahead',
);

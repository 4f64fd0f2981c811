/** "President-elect", "a would-be attacker": what a hyphen ties to the word before it is no predicate of its own. */

import { wordSet } from '@dateline/language';
import { type Tree, wordOf } from '../tree.ts';
import { isJoined } from './is-joined.ts';

/** "re-open", "co-host": before these words the hyphen only spells a verb out. */
const PREFIXES = wordSet('re co over pre counter de un out mis cross');

export function isHyphenated(tree: Tree, token: number): boolean {
  if (token < 2 || wordOf(tree, token - 1) !== '-') return false;
  const { document } = tree;
  if (!isJoined(document, token - 1) || !isJoined(document, token)) return false;
  return !PREFIXES.has(wordOf(tree, token - 2));
}

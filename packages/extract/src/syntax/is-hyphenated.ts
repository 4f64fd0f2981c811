/** "President-elect", "a would-be attacker": what a hyphen ties to the word before it is no predicate of its own. */

import type { Tree } from './tree.ts';
import { wordOf } from './tree.ts';

/** "re-open", "co-host": before these words the hyphen only spells a verb out. */
const PREFIXES = new Set(['re', 'co', 'over', 'pre', 'counter', 'de', 'un', 'out', 'mis', 'cross']);

export function isHyphenated(tree: Tree, token: number): boolean {
  if (token < 2 || wordOf(tree, token - 1) !== '-') return false;
  const { starts, ends } = tree.document;
  const tied = ends[token - 2] === starts[token - 1] && ends[token - 1] === starts[token];
  return tied && !PREFIXES.has(wordOf(tree, token - 2));
}

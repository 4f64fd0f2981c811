/** Is a deed told with reserve: "allegedly", "according to the police"? */

import { wordSet } from '@dateline/language';
import { childrenWith, headOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';

export function isHedged(tree: Tree, predicate: number): boolean {
  for (let at = predicate; at >= 0; at = headOf(tree, at)) {
    if (hasHedge(tree, at) || (at === predicate && isAlleged(tree, at))) return true;
    if (uposOf(tree, at) === 'VERB' && at !== predicate) return false;
    if (namesSource(tree, at)) return true;
  }
  return false;
}

function hasHedge(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, 'advmod', 'amod').some((child) => HEDGES.has(wordOf(tree, child)));
}

const HEDGES = wordSet('reportedly allegedly apparently purportedly supposedly ostensibly');

/** "an alleged attack"; what else is alleged in its sentence leaves the deed as it is. */
function isAlleged(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, 'advmod', 'amod').some((child) =>
    /^(alleged|suspected|purported)$/.test(wordOf(tree, child)),
  );
}

/** "according to the police" */
function namesSource(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, 'obl').some((child) =>
    childrenWith(tree, child, 'case', 'fixed').some(
      (marker) => wordOf(tree, marker) === 'according',
    ),
  );
}

/** "the shelling", "this ferry": a noun that says no more than what was told before. */

import { type Relation, wordSet } from '@dateline/language';
import { childrenWith, relationOf, type Tree, uposOf, wordOf } from '../tree.ts';

export function isNamedAgain(tree: Tree, noun: number): boolean {
  if (uposOf(tree, noun) !== 'NOUN') return false;
  const children = childrenWith(tree, noun);
  return (
    children.some((child) => isDefinite(tree, child)) &&
    !children.some((child) => SPECIFYING.has(relationOf(tree, child)) || isNameBefore(tree, child))
  );
}

function isDefinite(tree: Tree, child: number): boolean {
  return relationOf(tree, child) === 'det' && DEFINITE.has(wordOf(tree, child));
}

const DEFINITE = wordSet('the this that');

/** "the second attack", "the attack on the port", "the June raid": these may be of another. */
const SPECIFYING = new Set<Relation>([
  'amod',
  'nmod',
  'nmod:poss',
  'nummod',
  'acl',
  'acl:relcl',
  'appos',
  'conj',
]);

/** "the Homs raid"; "the air raid" only says how. */
function isNameBefore(tree: Tree, child: number): boolean {
  return relationOf(tree, child) === 'compound' && uposOf(tree, child) !== 'NOUN';
}

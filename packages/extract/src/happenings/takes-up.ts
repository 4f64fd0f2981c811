/**
 * Whether a deed is told by a bare noun with "the": "the shelling began at dawn", "nine died in the blast". Such a noun says
 * nothing new of what happened; it takes up what was told before.
 */

import type { Meaning } from '../meaning/meaning.ts';
import {
  caseOf,
  childrenWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../syntax/tree.ts';

export function takesUp(tree: Tree, { base, parts }: Meaning): boolean {
  const blows = parts.filter((part) => BLOWS.has(lemmaOf(tree, part)));
  return [base, ...blows, ...wherein(tree, base)].some((token) => isTakenUp(tree, token));
}

/** "killed in the attack", "wounded by the blast". */
function wherein(tree: Tree, base: number): readonly number[] {
  return childrenWith(tree, base, 'obl', 'obl:agent').filter(
    (noun) => /^(?:in|by|during)$/.test(caseOf(tree, noun)) && BLOWS.has(lemmaOf(tree, noun)),
  );
}

const BLOWS = new Set(
  (
    'attack assault ambush raid strike airstrike bombing bombardment shelling blast explosion shooting massacre clash fighting ' +
    'crash collision accident derailment sinking quake earthquake flood storm fire blaze collapse stampede'
  ).split(' '),
);

function isTakenUp(tree: Tree, noun: number): boolean {
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

const DEFINITE = new Set(['the', 'this', 'that']);

/** "the second attack", "the attack on the port", "the June raid": these may be of another. */
const SPECIFYING = new Set([
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

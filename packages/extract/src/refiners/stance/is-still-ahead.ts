/** Is a deed named by a noun one that is faced, due or drifted to, and has not come? */

import { wordSet } from '@dateline/language';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';

export function isStillAhead(tree: Tree, base: number): boolean {
  return isFaced(tree, base) || isDue(tree, base) || isDriftedTo(tree, base);
}

const FACED = wordSet(
  'arrest deportation extradition expulsion eviction execution imprisonment detention vote election',
);

/** "faces arrest if she returns", "faces a vote on Tuesday": what one faces in the present is yet to come. */
function isFaced(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    FACED.has(lemmaOf(tree, base)) &&
    relationOf(tree, base) === 'obj' &&
    lemmaOf(tree, governor) === 'face' &&
    /^VB[ZPG]$/.test(xposOf(tree, governor))
  );
}

/** "The talks are due to resume on Tuesday", "a round of talks is scheduled": not begun yet. */
function isDue(tree: Tree, base: number): boolean {
  if (uposOf(tree, base) !== 'NOUN') return false;
  const above = headOf(tree, base);
  const phrase = above >= 0 && contentHead(tree, above) === base ? above : base;
  const governor = headOf(tree, phrase);
  if (governor < 0 || !/^nsubj(?::pass)?$/.test(relationOf(tree, phrase))) return false;
  if (/^(?:due|scheduled|slated|planned)$/.test(wordOf(tree, governor))) return true;
  // "due to" before a verb that looks like a noun is read as a preposition.
  return (
    /^(?:resume|start|restart|begin|open)$/.test(wordOf(tree, governor)) &&
    childrenWith(tree, governor, 'case').some((word) => wordOf(tree, word) === 'due')
  );
}

/** "is moving towards war", "a slide toward conflict": not reached. */
function isDriftedTo(tree: Tree, base: number): boolean {
  return uposOf(tree, base) === 'NOUN' && /^towards?$/.test(caseOf(tree, base));
}

/**
 * Whether words say only that something was before: "once backed", "has previously been accused", "in the past", "earlier raids".
 * It is none of the story's own day, whichever day it was.
 */

import { wordSet } from '@dateline/language';
import { clauseOf } from '../clauses/clause-scope.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../tree.ts';

export function isBygone(tree: Tree, deed: number): boolean {
  if (uposOf(tree, deed) === 'NOUN' && childrenWith(tree, deed, 'amod').some(isOld(tree)))
    return true;
  const clause = clauseOf(tree, deed);
  return (
    childrenWith(tree, clause, 'advmod').some((adverb) => isBefore(tree, adverb)) ||
    childrenWith(tree, clause, 'obl').some((noun) => isInThePast(tree, noun))
  );
}

const isOld =
  (tree: Tree) =>
  (adjective: number): boolean =>
    OLD.has(lemmaOf(tree, adjective));

const OLD = wordSet('previous past earlier early former prior');

const BEFORE = wordSet('once previously formerly historically traditionally');

/** "Once backed", but "once again" and "at once". */
function isBefore(tree: Tree, adverb: number): boolean {
  return (
    BEFORE.has(wordOf(tree, adverb)) &&
    childrenWith(tree, adverb).length === 0 &&
    !isAgain(tree, adverb)
  );
}

const isAgain = (tree: Tree, adverb: number): boolean => wordOf(tree, adverb + 1) === 'again';

/** "In the past", "in past years". */
function isInThePast(tree: Tree, noun: number): boolean {
  return lemmaOf(tree, noun) === 'past' && childrenWith(tree, noun, 'case').length > 0;
}

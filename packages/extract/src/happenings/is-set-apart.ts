/**
 * Whether the words of a deed say that it was another than those told before: "police also arrested", "elsewhere, jets bombed",
 * "another raid", "previous attacks". Who else died of a blow died of that blow.
 */

import { wordSet } from '@dateline/language';
import type { Meaning } from '../meaning/meaning.ts';
import { tollAt } from '../refiners/tolls/toll-at.ts';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { clauseOf } from '../syntax/clauses/clause-scope.ts';
import { sentenceAt } from '../syntax/sentence-at.ts';
import { isBygone } from '../syntax/times/is-bygone.ts';
import { childrenWith, headOf, relationOf, type Tree, wordOf, xposOf } from '../syntax/tree.ts';

export function isSetApart(tree: Tree, { base, parts }: Meaning): boolean {
  if (isBygone(tree, base)) return true;
  const clause = mainClause(tree, base);
  const nouns = [base, ...parts, ...subjectsOf(tree, base), ...objectsOf(tree, base)];
  if (nouns.some((noun) => isAnother(tree, noun))) return true;
  const adverbs = childrenWith(tree, clause, 'advmod').map((word) => wordOf(tree, word));
  if (adverbs.some((word) => ELSEWHERE.has(word)) || isOpenedByEarlier(tree, base)) return true;
  return tollAt(tree, clause) === undefined && adverbs.some((word) => TOO.has(word));
}

/** "Earlier, ten soldiers had surrendered", unlike those who "had earlier surrendered". */
function isOpenedByEarlier(tree: Tree, deed: number): boolean {
  const first = sentenceAt(tree, deed)?.first ?? -1;
  return first >= 0 && wordOf(tree, first) === 'earlier' && wordOf(tree, first + 1) === ',';
}

/** "Jets also hit Homs, killing nine": of a participle the one that it tells more of. */
function mainClause(tree: Tree, deed: number): number {
  const clause = clauseOf(tree, deed);
  const goesOn = relationOf(tree, clause) === 'advcl' && xposOf(tree, clause) === 'VBG';
  return goesOn ? clauseOf(tree, headOf(tree, clause)) : clause;
}

/** "Another raid", "similar raids". */
const isAnother = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, 'det', 'amod').some((word) => OTHER.has(wordOf(tree, word)));

const OTHER = new Set(['another', 'similar']);
const ELSEWHERE = wordSet('elsewhere separately meanwhile again');
const TOO = wordSet('also too likewise similarly additionally');

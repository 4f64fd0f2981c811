/**
 * The noun whose place and day a relative clause shares: "in Nice, where fans threw bottles", "a summit in 2003, where they signed",
 * "an attack on a school in Mali on Friday that killed 13". Of what only describes someone, "a man in Oslo who fought", it shares none.
 */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree, wordOf } from '../tree.ts';
import { clauseOf } from './clause-scope.ts';

/** Its position, or -1. */
export function takenNoun(tree: Tree, deed: number, lexicon: Pick<Lexicon, 'isDeed'>): number {
  const clause = clauseOf(tree, deed);
  if (relationOf(tree, clause) !== 'acl:relcl') return -1;
  const noun = headOf(tree, clause);
  if (isOpenedBy(tree, clause, 'advmod', /^where$/)) return noun;
  const tellsDeed = lexicon.isDeed(lemmaOf(tree, noun));
  return tellsDeed && isOpenedBy(tree, clause, 'nsubj', /^(?:that|which)$/) ? noun : -1;
}

function isOpenedBy(
  tree: Tree,
  clause: number,
  relation: 'advmod' | 'nsubj',
  word: RegExp,
): boolean {
  return childrenWith(tree, clause, relation).some(
    (child) => child < clause && word.test(wordOf(tree, child)),
  );
}

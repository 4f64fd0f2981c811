/** "The third soldier to be killed", "the only one to sign": whoever is counted so did it, or had it done to them. */

import { isMarkedBy } from '../clauses/is-marked-by.ts';
import { childrenWith, headOf, relationOf, type Tree, wordOf } from '../tree.ts';

export function isDoneFirst(tree: Tree, clause: number): boolean {
  const who = headOf(tree, clause);
  return (
    relationOf(tree, clause) === 'acl' &&
    childrenWith(tree, who, 'amod', 'nummod').some((word) => COUNTED.test(wordOf(tree, word))) &&
    isMarkedBy(tree, clause, /^to$/)
  );
}

const COUNTED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|youngest|oldest)$/;

/** "Used mortars to shell the town": the infinitive tells what was done, the verb above only with what. */

import { wordSet } from '@dateline/language';
import { isMarkedBy } from '../clauses/is-marked-by.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../tree.ts';

export function isDoneWith(tree: Tree, clause: number): boolean {
  const user = userOf(tree, clause);
  return (
    user >= 0 &&
    USING.has(lemmaOf(tree, user)) &&
    childrenWith(tree, user, 'obj').some((object) => object < clause) &&
    isMarkedBy(tree, clause, /^to$/)
  );
}

/** The verb above, whether the infinitive hangs on it or on what was used. */
function userOf(tree: Tree, clause: number): number {
  const above = headOf(tree, clause);
  switch (relationOf(tree, clause)) {
    case 'advcl':
      return above;
    case 'acl':
      return relationOf(tree, above) === 'obj' ? headOf(tree, above) : -1;
    default:
      return -1;
  }
}

const USING = wordSet('use employ utilise utilize');

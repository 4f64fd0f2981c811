/** Does a word govern a clause at all, understood or not? */

import type { WordKind } from '../../lexicon/entry.ts';
import { childrenWith, relationOf } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { isMatter, NO_PARTS } from './is-matter.ts';

export function governsClause(view: PredicateView, kind: WordKind): boolean {
  const { tree, token } = view;
  return childrenWith(tree, token, 'xcomp', 'ccomp', 'advcl', 'acl').some(
    (child) =>
      /comp$/.test(relationOf(tree, child)) ||
      isMatter(tree, child, { kind, parts: NO_PARTS, purpose: false }),
  );
}

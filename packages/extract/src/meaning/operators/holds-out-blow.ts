/** "said it might cut ties": to speak of one's own blow as possible is to hold it out. */

import { childrenWith, relationOf, wordOf } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { speaksOfItself } from '../claims/speaks-of-itself.ts';
import type { Meaning } from '../meaning.ts';

export function holdsOutBlow({ tree }: PredicateView, content: Meaning | null): boolean {
  if (content === null || relationOf(tree, content.base) !== 'ccomp') return false;
  return (
    BLOWS.has(content.coding.type) &&
    speaksOfItself(tree, content.base) &&
    childrenWith(tree, content.base, 'aux').some((word) =>
      /^(?:may|might)$/.test(wordOf(tree, word)),
    )
  );
}

const BLOWS = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST']);

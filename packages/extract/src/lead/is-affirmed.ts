/**
 * Is a deed told as done, planned or someone's word, neither denied nor only possible? What a headline says may be, its article may
 * say no surer: "the minister could resign".
 */

import type { Draft } from '../refiners/draft.ts';
import { lemmaOf, type Tree } from '../syntax/tree.ts';
import type { Headline } from './read-headline.ts';

export function isAffirmed(
  { factuality, meaning }: Draft,
  { deed, isOpen }: Headline,
  tree: Tree,
): boolean {
  if (factuality === 'HYPOTHETICAL')
    return isOpen && (lemmaOf(tree, meaning.base) === deed || isLead(tree, meaning.base));
  return factuality !== 'NEGATED';
}

/** A lead says what may be in other words; a dateline may stand alone before it. */
const isLead = (tree: Tree, deed: number): boolean => (tree.sentenceOf[deed] as number) <= 1;

/** Is a deed denied by the words at it? Where its own pattern names "not", that is what it says: "did not receive the envoy" turns one away. */

import { namesWord } from '../lexicon/names-word.ts';
import { childrenWith, lemmaOf, type Tree } from '../syntax/tree.ts';
import type { Meaning } from './meaning.ts';
import { isNegated } from './negation.ts';

export function isDenied(tree: Tree, { base, entry, coding }: Meaning): boolean {
  if (!isNegated(tree, base)) return false;
  // "had not heard of the plan": what has not come about yet is not refused.
  return !namesWord(entry, 'not') || (coding.type === 'REJECT' && hasPerfect(tree, base));
}

const hasPerfect = (tree: Tree, verb: number): boolean =>
  childrenWith(tree, verb, 'aux').some((word) => lemmaOf(tree, word) === 'have');

/** Whom a word takes up that does not say it itself: a pronoun, "the group", "the two leaders". */

import { isDescription } from './is-description.ts';
import { isPairing } from './is-pairing.ts';
import { isPersonalPronoun } from './is-personal-pronoun.ts';
import type { PairSearch } from './only-two.ts';
import { pairBefore } from './pair-before.ts';
import type { ReadActor } from './read-actors.ts';
import { resolveReference, type Told } from './resolve-reference.ts';

/** Empty where it speaks for itself, or no one is found. */
export function meantBefore(head: number, told: Told & PairSearch): readonly ReadActor[] {
  const { tree } = told;
  if (isPairing(tree, head)) return pairBefore(head, told);
  return isPersonalPronoun(tree, head) || isDescription(tree, head)
    ? resolveReference(head, told)
    : [];
}

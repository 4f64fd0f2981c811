/** The nouns behind a preposition that a slot of an entry asks for, without those that only say by what means or what for. */

import { childrenWith, NO_TOKENS } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { isCircumstance } from './is-circumstance.ts';

export function nounsBehind(
  preposition: string,
  { tree, token, obliques }: PredicateView,
): readonly number[] {
  let found: number[] | undefined;
  for (const { word, noun } of obliques) {
    const asked = word === 'inside' ? 'in' : word;
    if (asked !== preposition || isCircumstance(word, noun, tree)) continue;
    if (found === undefined) found = [noun];
    else found.push(noun);
  }
  // "grant Chad a loan": to Chad.
  if (found === undefined && preposition === 'to') return childrenWith(tree, token, 'iobj');
  return found ?? NO_TOKENS;
}

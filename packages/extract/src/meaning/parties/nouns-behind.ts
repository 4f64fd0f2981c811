/** The nouns behind a preposition that a slot of an entry asks for, without those that only say by what means or what for. */

import { BACKING } from '../../syntax/nouns/backing.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { isTime } from '../../syntax/times/is-time.ts';
import { childrenWith, lemmaOf, NO_TOKENS, type Tree } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';

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

/** "with Moscow's help and allies", "with a mission to kill": by what means or what for, and no other side. */
function isCircumstance(preposition: string, noun: number, tree: Tree): boolean {
  const first = lemmaOf(tree, firstConjunct(tree, noun));
  if (preposition === 'in') return AIMS.has(first);
  // "made an appeal on Friday": when, not to whom.
  if (preposition === 'on') return isTime(tree, noun);
  return preposition === 'with' && (BACKING.has(first) || ORDERS.has(first));
}

const ORDERS = new Set(['mission', 'order', 'instruction', 'mandate']);

/** "struck in support of the army", "in retaliation": what for, and neither where nor whom. */
const AIMS = new Set(
  (
    'support response retaliation reprisal revenge defence defense coordination cooperation pursuit search favour favor ' +
    'solidarity'
  ).split(' '),
);

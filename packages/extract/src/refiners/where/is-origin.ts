/** "militias from Lebanon" fight elsewhere; "withdrew from Lebanon" and "the withdrawal from Lebanon" were there. */

import { clauseOf, nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { caseOf, headOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';
import { tollAt } from '../tolls/toll-at.ts';

export function isOrigin(tree: Tree, head: number, { meaning, recipients }: Draft): boolean {
  if (caseOf(tree, head) !== 'from') return false;
  const deed = new Set([meaning.base, ...meaning.parts]);
  if (comesFromElsewhere(tree, head, deed)) return true;
  for (const { phrase } of recipients) deed.delete(phrase.head);
  return nounsAbove(tree, head).some((noun) => !deed.has(noun));
}

/** "broke off ties and recalled its envoy from Quito"; and no one is killed "from" anywhere: it is where the victims are from. */
function comesFromElsewhere(tree: Tree, head: number, deed: ReadonlySet<number>): boolean {
  const clause = clauseOf(tree, head);
  if (![...deed].some((word) => clauseOf(tree, word) === clause)) return true;
  return /^(?:killed|injured)$/.test(tollAt(tree, headOf(tree, head)) ?? '');
}

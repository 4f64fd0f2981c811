/** Whether a time expression dates a deed: it hangs on the deed's own clause, on one that carries it on, or on who tells of it. */

import type { TimeExpression } from '@dateline/language';
import { type ClauseLink, clauseLink, clauseOf, isPluperfect, nounsAbove } from './clause-scope.ts';
import { caseOf, childrenWith, headOf, relationOf, type Tree, tokenAt } from './tree.ts';

/** `told`: the day it was said, which news has in common with the deed as a rule. */
export type TimeScope = 'own' | 'told' | 'none';

/** `deed`: the words that tell the event, its base first. */
export function timeScope(tree: Tree, time: TimeExpression, deed: readonly number[]): TimeScope {
  const token = headOfSpan(tree, time);
  if (!dates(tree, token, deed)) return 'none';
  const dated = clauseOf(tree, token);
  if (deed.some((word) => clauseOf(tree, word) === dated)) return 'own';
  const base = deed[0] as number;
  return (
    scopeAbove(tree, clauseOf(tree, base), dated) ?? scopeBelow(tree, clauseOf(tree, base), dated)
  );
}

/** From the deed's clause up to the dated one. */
function scopeAbove(tree: Tree, clause: number, dated: number): TimeScope | null {
  let scope: TimeScope = 'own';
  for (let at = clause; headOf(tree, at) >= 0; at = clauseOf(tree, headOf(tree, at))) {
    const link: ClauseLink = clauseLink(tree, at);
    if (link === 'apart') return null;
    if (link === 'said') scope = isPluperfect(tree, at) ? 'none' : 'told';
    if (clauseOf(tree, headOf(tree, at)) === dated) return scope;
  }
  return null;
}

/** Below the deed's clause: an infinitive or second verb that completes it, or "…, he said on Sunday". */
function scopeBelow(tree: Tree, clause: number, dated: number): TimeScope {
  for (let at = dated; headOf(tree, at) >= 0; at = clauseOf(tree, headOf(tree, at))) {
    const relation = relationOf(tree, at);
    const above = clauseOf(tree, headOf(tree, at));
    if (relation === 'parataxis' && above === clause) return 'told';
    const shared =
      relation === 'conj' && childrenWith(tree, at, 'nsubj', 'nsubj:pass').length === 0;
    if (relation !== 'xcomp' && !shared) return 'none';
    if (above === clause) return 'own';
  }
  return 'none';
}

/** "Sunday's attack" and "the crisis of 2011" date the attack and the crisis; "the minister on Sunday" dates what he did. */
function dates(tree: Tree, token: number, deed: readonly number[]): boolean {
  const [noun] = nounsAbove(tree, token);
  if (noun === undefined || deed.includes(noun)) return true;
  if (token < noun) return false;
  const marker = caseOf(tree, token);
  return marker === 'on' || (marker === '' && relationOf(tree, noun).startsWith('nsubj'));
}

/** The word of an expression that the others hang on. */
function headOfSpan(tree: Tree, { start, end }: TimeExpression): number {
  const last = tokenAt(tree, end - 1);
  for (let token = tokenAt(tree, start); token <= last; token++) {
    const head = headOf(tree, token);
    if (
      head < 0 ||
      (tree.document.starts[head] as number) < start ||
      (tree.document.starts[head] as number) >= end
    )
      return token;
  }
  return last;
}

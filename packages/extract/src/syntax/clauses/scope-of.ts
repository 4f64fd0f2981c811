/** Whether a word says something of a deed: it stands in the deed's own clause, in one that carries it on, or with who tells of it. */

import { subjectBelow } from '../arguments/subject-below.ts';
import { headOf, relationOf, type Tree } from '../tree.ts';
import { type ClauseLink, clauseLink, clauseOf, isPluperfect } from './clause-scope.ts';

/** `told`: it is said of the telling, which news has in common with the deed as a rule. */
export type Scope = 'own' | 'told' | 'none';

/** `deed`: the words that tell the event, its base first. */
export function scopeOf(tree: Tree, token: number, deed: readonly number[]): Scope {
  const told = clauseOf(tree, token);
  if (deed.some((word) => clauseOf(tree, word) === told)) return 'own';
  const clause = clauseOf(tree, deed[0] as number);
  return scopeAbove(tree, clause, told) ?? scopeBelow(tree, clause, told);
}

/** From the deed's clause up to the other one. */
function scopeAbove(tree: Tree, clause: number, other: number): Scope | null {
  let scope: Scope = 'own';
  for (let at = clause; headOf(tree, at) >= 0; at = clauseOf(tree, headOf(tree, at))) {
    const link: ClauseLink = clauseLink(tree, at);
    if (link === 'apart') return null;
    if (link === 'said') scope = isPluperfect(tree, at) ? 'none' : 'told';
    else if (hasOwnSubject(tree, at)) scope = 'told';
    if (clauseOf(tree, headOf(tree, at)) === other) return scope;
  }
  return null;
}

/** "Rebels attacked on Sunday and troops fled": most likely of one day. */
function hasOwnSubject(tree: Tree, clause: number): boolean {
  return subjectBelow(tree, clause) >= 0;
}

/** Below the deed's clause: an infinitive or second verb that completes it, or "…, he said on Sunday". */
function scopeBelow(tree: Tree, clause: number, other: number): Scope {
  for (let at = other; headOf(tree, at) >= 0; at = clauseOf(tree, headOf(tree, at))) {
    const relation = relationOf(tree, at);
    const above = clauseOf(tree, headOf(tree, at));
    if (relation === 'parataxis' && above === clause) return 'told';
    const shared = relation === 'conj' && !hasOwnSubject(tree, at);
    if (relation !== 'xcomp' && !shared) return 'none';
    if (above === clause) return 'own';
  }
  return 'none';
}

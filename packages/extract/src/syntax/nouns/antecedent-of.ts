/** What relative pronouns and relative clauses speak of. */

import { wordSet } from '@dateline/language';
import { childrenWith, headOf, relationOf, type Tree, wordOf, xposOf } from '../tree.ts';
import { hasForm } from '../verbs/has-form.ts';

const RELATIVES = wordSet('who which that whom');

/** What a relative pronoun stands for; any other word stands for itself. */
export function antecedentOf(tree: Tree, token: number): number {
  if (isShare(tree, token)) return antecedentAbove(tree, token);
  return isRelative(tree, token) && !isDemonstrative(tree, token)
    ? antecedentAbove(tree, token)
    : token;
}

/** "many of whom": those that the relative clause describes. */
function isShare(tree: Tree, token: number): boolean {
  if (!SHARES.has(wordOf(tree, token))) return false;
  return childrenWith(tree, token, 'nmod').some((child) => isRelative(tree, child));
}

const SHARES = wordSet('many most some several all both half two three four five six');

function antecedentAbove(tree: Tree, token: number): number {
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at)) {
    const relation = relationOf(tree, at);
    if (relation === 'acl:relcl') return describedBy(tree, at, headOf(tree, at));
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') return token;
  }
  return token;
}

function isDemonstrative(tree: Tree, token: number): boolean {
  return xposOf(tree, token) === 'DT';
}

export function isRelative(tree: Tree, token: number): boolean {
  return RELATIVES.has(wordOf(tree, token));
}

const SINGULAR = /^VBZ$/;

/** "Mali and Chad, which has backed it": of several, a clause in the singular describes the last. */
export function describedBy(tree: Tree, clause: number, head: number): number {
  if (!hasForm(tree, clause, SINGULAR)) return head;
  const last = childrenWith(tree, head, 'conj').findLast((other) => other < clause);
  return last === undefined ? head : last;
}

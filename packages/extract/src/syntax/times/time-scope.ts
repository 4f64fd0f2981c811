/** Whether a time expression dates a deed: it says when of the deed's clause, not of a noun in it. */

import { type TimeExpression, wordSet } from '@dateline/language';
import { isSubject } from '../arguments/is-subject.ts';
import { clauseOf, nounsAbove } from '../clauses/clause-scope.ts';
import { type Scope, scopeOf } from '../clauses/scope-of.ts';
import { contentHead } from '../nouns/content-head.ts';
import { isLocating } from '../nouns/is-locating.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree, tokenAt, uposOf } from '../tree.ts';
import { isTime } from './is-time.ts';

/** `told` is the day it was said. */
export function timeScope(tree: Tree, time: TimeExpression, deed: readonly number[]): Scope {
  const token = headOfSpan(tree, time);
  if (BOUNDS.has(caseOf(tree, token)) || !dates(tree, token, deed)) return 'none';
  if (isDayOfPaper(tree, token, deed)) return 'own';
  const scope = scopeOf(tree, token, deed);
  return scope === 'own' && isInPassing(tree, token, deed) ? 'told' : scope;
}

/** "A statement issued on Saturday accused Chad": what it says it said then. */
function isDayOfPaper(tree: Tree, token: number, [base = -1]: readonly number[]): boolean {
  const issued = clauseOf(tree, token);
  return (
    relationOf(tree, issued) === 'acl' &&
    ISSUED.has(lemmaOf(tree, issued)) &&
    headOf(tree, token) === issued &&
    relationOf(tree, headOf(tree, issued)) === 'nsubj' &&
    headOf(tree, headOf(tree, issued)) === base
  );
}

const ISSUED = wordSet('issue release publish send write post air broadcast carry deliver submit');

/** "The toll of the bombing rose on Friday": what only says more of another noun is not dated by the verb of that noun. */
function isInPassing(tree: Tree, token: number, deed: readonly number[]): boolean {
  const [base = -1] = deed;
  if (uposOf(tree, base) === 'VERB' || relationOf(tree, base) !== 'nmod') return false;
  const above = headOf(tree, base);
  if (deed.includes(above) || contentHead(tree, above) === base) return false;
  return headOf(tree, token) !== base;
}

/** "since May", "until Friday": the bounds of a stretch of time are no day of a deed. */
const BOUNDS = wordSet('since until till through');

export function isBound(tree: Tree, time: TimeExpression): boolean {
  return BOUNDS.has(caseOf(tree, headOfSpan(tree, time)));
}

/** "Sunday's attack" and "the crisis of 2011" date the attack and the crisis; "the minister on Sunday" dates what he did. */
function dates(tree: Tree, token: number, deed: readonly number[]): boolean {
  // "in the evening of May 3"
  const noun = nounsAbove(tree, token).find((above) => !isTime(tree, above));
  if (noun === undefined || noun === deed[0] || isMeans(tree, noun, deed)) return true;
  // "met for the first time Thursday"
  if (relationOf(tree, token) === 'appos' || lemmaOf(tree, noun) === 'time') return true;
  if (isOccasionOf(tree, noun, deed)) return true;
  if (token < noun) return false;
  const marker = caseOf(tree, token);
  if (marker !== '') return marker === 'on';
  // "was seized on a road near Lima yesterday morning"
  return isSubject(tree, noun) || isWhere(tree, noun);
}

function isWhere(tree: Tree, noun: number): boolean {
  const word = caseOf(tree, noun);
  return relationOf(tree, noun) === 'obl' && (isLocating(word) || word === 'on');
}

/** "died in the 1991 Gulf War", "fled during the uprising of 2011": what happened in the course of it happened then. */
function isOccasionOf(tree: Tree, noun: number, deed: readonly number[]): boolean {
  return (
    OCCASIONS.has(lemmaOf(tree, noun)) &&
    /^(?:in|during|at)$/.test(caseOf(tree, noun)) &&
    deed.includes(headOf(tree, noun))
  );
}

const OCCASIONS = wordSet(
  'war revolution uprising revolt rebellion insurrection coup genocide massacre pogrom invasion unrest riot crackdown ' +
    'offensive siege battle conflict famine earthquake flood hurricane crisis election summit games olympics',
);

/** "a bombing on Sunday killed ten": what does the deed is the deed. */
function isMeans(tree: Tree, noun: number, deed: readonly number[]): boolean {
  return deed.includes(noun) && isSubject(tree, noun);
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

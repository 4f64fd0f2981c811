/** Is a deed only what someone is after: an infinitive that no known word carries? Whether it came to it is left open. */

import { wordSet } from '@dateline/language';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  xposOf,
} from '../../syntax/tree.ts';
import { isDoneFirst } from '../../syntax/verbs/is-done-first.ts';
import { isDoneWith } from '../../syntax/verbs/is-done-with.ts';
import { isInfinitive } from '../../syntax/verbs/is-infinitive.ts';
import { wasSo } from '../../syntax/verbs/was-so.ts';
import type { Reading } from '../draft.ts';
import { isFelt } from './is-felt.ts';

export function isAim(base: number, { tree, composition }: Reading): boolean {
  const clause = clauseOf(tree, base);
  if (!isInfinitive(tree, clause) || isDoneWith(tree, clause)) return false;
  const first = firstConjunct(tree, clause);
  if (isDoneFirst(tree, first)) return false;
  const governor = headOf(tree, first);
  // "To shell the town would be a crime."
  if (governor < 0) return subjectBelow(tree, first) < 0;
  // "had to withdraw" did; "will have to" has not.
  if (lemmaOf(tree, governor) === 'have')
    return xposOf(tree, governor) !== 'VBD' || isDemanded(tree, governor);
  if (ABLE.has(lemmaOf(tree, governor))) return !wasSo(tree, governor);
  if (SEEKING.has(lemmaOf(tree, governor))) return true;
  const operator = composition.operatorNameAt(governor);
  if (operator !== undefined && relationOf(tree, clause) === 'conj') return OPEN.has(operator);
  // Police who set out to detain people are said to arrest them.
  if (ARRESTS.has(lemmaOf(tree, base)) && operator === 'do') return false;
  if (isFelt(tree, clause) || DONE.has(lemmaOf(tree, governor))) return false;
  // "launched an offensive to retake the town", "was sent to fight": what was done is the object, and the rest is what for.
  return (
    operator === undefined ||
    (operator === 'do' && childWith(tree, governor, 'obj', 'nsubj:pass') >= 0)
  );
}

/** "repeated the view that the general had to go": what someone holds another should do, in the past of its verb. */
function isDemanded(tree: Tree, duty: number): boolean {
  const clause = clauseOf(tree, duty);
  const above = headOf(tree, clause);
  return (
    above >= 0 &&
    /^(?:acl|ccomp)$/.test(relationOf(tree, clause)) &&
    VIEWS.has(lemmaOf(tree, above)) &&
    childrenWith(tree, clause, 'nsubj').every((subject) => uposOf(tree, subject) !== 'PRON')
  );
}

const VIEWS = wordSet(
  'view position stance belief opinion idea insistence line argument demand say insist argue maintain reiterate repeat ' +
    'stress believe',
);

const ARRESTS = new Set(['arrest', 'detain']);

/** "try to exploit the app and steal the data": the second is no less tried for having its own verb. */
const OPEN = wordSet('try wish intend');

/** Verbs after which an infinitive tells what was done. */
const DONE = wordSet(
  'defy brave flout disobey manage begin start continue proceed help force compel oblige lead cause prompt drive come go ' +
    'get make let see use serve dare bother live rush race gather join unite meet turn appear seem happen tend say report ' +
    'believe think know find allege rumour rumor understand claim',
);

/** Whoever "seeks to topple" someone has not done so. */
const SEEKING = wordSet('seek aim hope wish aspire vie');

/** Who "was able to" did; who "is able to" or "will be able to" has not. */
const ABLE = wordSet('able lucky fortunate');

/** Is a predicate denied by its own words: "not", "never", "no one", "without", "in no case"? */

import { subjectBelow } from '../syntax/arguments/subject-below.ts';
import { HIDING_NOUNS } from '../syntax/nouns/hiding-nouns.ts';
import {
  childrenAmong,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';

const NEGATORS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'none',
  'hardly',
  'barely',
  'scarcely',
  'cannot',
]);

/** "will not hesitate to strike", "made no secret of its plan": who has no scruples and hides nothing does it. */
const SCRUPLES = new Set(['hesitate', 'shrink', 'flinch', ...HIDING_NOUNS]);

export function isNegated(tree: Tree, predicate: number): boolean {
  if (SCRUPLES.has(lemmaOf(tree, predicate))) return false;
  for (const child of childrenAmong(tree, predicate, DENYING)) {
    const word = wordOf(tree, child);
    if (child > predicate && isOfInfinitive(tree, child)) continue;
    if (NEGATORS.has(word) || word === 'without') return !isOnly(tree, child);
    // "are no longer sending them back"
    if (word === 'longer' && child > 0 && wordOf(tree, child - 1) === 'no') return true;
  }
  const to = childrenWith(tree, predicate, 'mark').find((mark) => wordOf(tree, mark) === 'to');
  if (to !== undefined && isOfInfinitive(tree, to - 1)) return true;
  const subject = subjectOf(tree, predicate);
  return subject >= 0 && (isNobody(tree, subject) || isInverted(tree, predicate, subject));
}

/** "In no case did they agree", "at no time has it fired": such an opening puts the auxiliary before the subject. */
function isInverted(tree: Tree, predicate: number, subject: number): boolean {
  const before = childrenWith(tree, predicate, 'aux', 'cop').filter(
    // "Be in no doubt, we are …"
    (child) => child < subject && xposOf(tree, child) !== 'VB',
  );
  if (before.length === 0) return false;
  return [predicate, ...before].some((head) =>
    childrenWith(tree, head, 'obl').some((child) => child < subject && isNobody(tree, child)),
  );
}

/** What a word that denies may be to its predicate. */
const DENYING = ['advmod', 'det', 'aux', 'cc', 'mark', 'cc:preconj', 'case'] as const;

/** "none of them", "no country", "neither Sudan nor Egypt", "few donors" (but "the few donors", "a few donors" are some). */
function isNobody(tree: Tree, subject: number): boolean {
  if (NEGATORS.has(wordOf(tree, subject))) return true;
  const openings = childrenWith(tree, subject, 'det', 'nmod:poss', 'cc:preconj');
  if (openings.length > 0)
    return openings.some((child) => /^(?:no|neither)$/.test(wordOf(tree, child)));
  return childrenWith(tree, subject, 'amod').some((child) => wordOf(tree, child) === 'few');
}

/** "vowed never to give in": what is denied is the giving in. */
function isOfInfinitive(tree: Tree, word: number): boolean {
  if (word < 0 || word + 1 >= tree.document.length) return false;
  return /^(?:not|never)$/.test(wordOf(tree, word)) && wordOf(tree, word + 1) === 'to';
}

/** "no one was jailed or killed": conjuncts share the subject and its denial. */
function subjectOf(tree: Tree, predicate: number): number {
  const own = subjectBelow(tree, predicate);
  if (own >= 0 || relationOf(tree, predicate) !== 'conj') return own;
  return subjectOf(tree, headOf(tree, predicate));
}

/** "not only did they …" affirms. */
function isOnly(tree: Tree, negator: number): boolean {
  const head = tree.document.heads[negator] as number;
  return (
    relationOf(tree, negator) !== 'det' &&
    childrenWith(tree, head, 'advmod').some((child) =>
      /^(only|just|merely|least)$/.test(wordOf(tree, child)),
    )
  );
}

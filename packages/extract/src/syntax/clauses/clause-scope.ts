/**
 * Which clause a word belongs to, and which other clauses only carry that one on: "shelled the town on Sunday, killing four"
 * is told of one day, "thanked those who fled last year" of two.
 */

import { type Relation, wordSet } from '@dateline/language';
import {
  childrenWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../tree.ts';
import { isDoneWith } from '../verbs/is-done-with.ts';

const CLAUSES = new Set<Relation>([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'csubj',
]);

/** Head of the clause that a token stands in; a predicate stands in its own. */
export function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (!isClause(tree, at)) at = headOf(tree, at);
  return at;
}

function isClause(tree: Tree, token: number): boolean {
  if (headOf(tree, token) < 0 || CLAUSES.has(relationOf(tree, token))) return true;
  return relationOf(tree, token) === 'conj' && uposOf(tree, token) === 'VERB';
}

/** In how many clauses below the sentence's own a token stands; a conjunct is no deeper than what it is joined to. */
export function clausesAbove(tree: Tree, token: number): number {
  let depth = 0;
  for (let at = token; headOf(tree, at) >= 0; at = headOf(tree, at))
    if (CLAUSES.has(relationOf(tree, at))) depth++;
  return depth;
}

/** How one clause hangs on the one above it. */
export type ClauseLink =
  /** The same happening goes on: infinitive, conjunct, participle without a conjunction of its own. */
  | 'continued'
  /** What is said, known, thought. */
  | 'said'
  /** Another happening: relative clauses, reduced ones, "after", "since", "when". */
  | 'apart';

export function clauseLink(tree: Tree, clause: number): ClauseLink {
  if (isDoneWith(tree, clause)) return 'continued';
  switch (relationOf(tree, clause)) {
    case 'xcomp':
    case 'conj':
      return 'continued';
    case 'advcl':
      return isBareParticiple(tree, clause) || isOccasion(tree, clause) ? 'continued' : 'apart';
    case 'ccomp':
    case 'parataxis':
      return 'said';
    default:
      return 'apart';
  }
}

function isBareParticiple(tree: Tree, clause: number): boolean {
  const xpos = xposOf(tree, clause);
  return (xpos === 'VBG' || xpos === 'VBN') && childrenWith(tree, clause, 'mark').length === 0;
}

/** "were killed when a bomb went off", "clashed as troops moved in": the one is, or goes with, the other. */
function isOccasion(tree: Tree, clause: number): boolean {
  const [marker] = childrenWith(tree, clause, 'mark', 'advmod');
  if (marker === undefined) return false;
  if (wordOf(tree, marker) === 'when') return headOf(tree, clause) < clause;
  // "as they did last year" compares.
  return (
    wordOf(tree, marker) === 'as' &&
    /^VBD$/.test(xposOf(tree, clause)) &&
    !COMPARED.has(lemmaOf(tree, clause))
  );
}

const COMPARED = wordSet('do say expect plan promise have be');

/** The nouns between a word and its clause: of "last" in "praised her decision last year", the decision. */
export function nounsAbove(tree: Tree, token: number): number[] {
  const nouns: number[] = [];
  for (let at = token; !isClause(tree, at); at = headOf(tree, at)) {
    const above = headOf(tree, at);
    if (isNominal(tree, above) && !isClause(tree, above)) nouns.push(above);
  }
  return nouns;
}

/** Told from before the story's own past: "had threatened". Under a word of speech that is only the past of the past tense. */
export function isPluperfect(tree: Tree, clause: number): boolean {
  const group = sharesAuxiliary(tree, clause) ? headOf(tree, clause) : clause;
  return childrenWith(tree, group, 'aux').some((child) => wordOf(tree, child) === 'had');
}

function sharesAuxiliary(tree: Tree, clause: number): boolean {
  return (
    relationOf(tree, clause) === 'conj' &&
    xposOf(tree, clause) === 'VBN' &&
    childrenWith(tree, clause, 'aux', 'nsubj').length === 0
  );
}

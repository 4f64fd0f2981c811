/** Nouns joined to a predicate by a preposition, those of its object included: "launched strikes on Idlib". */

import { wordSet } from '@dateline/language';
import { antecedentOf } from '../nouns/antecedent-of.ts';
import { contentHead } from '../nouns/content-head.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../tree.ts';
import { subjectBelow } from './subject-below.ts';

export interface Oblique {
  readonly word: string;
  readonly noun: number;
}

export function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  const found: Oblique[] = [];
  for (const child of childrenWith(tree, predicate, 'obl', 'obl:agent', 'nmod', 'obl:unmarked'))
    if (!isScene(tree, child, predicate)) collectOblique(tree, child, found);
  const objects = childrenWith(tree, predicate, 'obj', 'nsubj:pass');
  for (const object of objects) collectBelow(tree, object, found);
  for (const object of objects) collectImposed(tree, object, found);
  if (isNominal(tree, predicate)) found.push(...involvedIn(tree, predicate));
  return found;
}

function collectBelow(tree: Tree, object: number, found: Oblique[]): void {
  for (const child of childrenWith(tree, object, 'nmod')) collectOblique(tree, child, found);
  // "dozens of strikes on Idlib"
  const content = contentHead(tree, object);
  if (content === object) return;
  for (const child of childrenWith(tree, content, 'nmod')) collectOblique(tree, child, found);
}

/** "lifted sanctions imposed on Iran" */
function collectImposed(tree: Tree, object: number, found: Oblique[]): void {
  if (relationOf(tree, object) !== 'obj') return;
  for (const imposed of childrenWith(tree, object, 'acl'))
    for (const child of childrenWith(tree, imposed, 'obl')) collectOblique(tree, child, found);
}

/** "talks involving Kenya and Sudan" are talks between them. */
function involvedIn(tree: Tree, noun: number): Oblique[] {
  return childrenWith(tree, noun, 'acl')
    .filter((clause) => wordOf(tree, clause) === 'involving')
    .flatMap((clause) => childrenWith(tree, clause, 'obj'))
    .map((party) => ({ word: 'between', noun: party }));
}

/** "On the northern front, troops attacked": what comes before the subject sets the scene. */
function isScene(tree: Tree, noun: number, predicate: number): boolean {
  const subject = subjectBelow(tree, predicate);
  return subject >= 0 && noun < subject && /^(on|in|at)$/.test(caseOf(tree, noun));
}

/** "in support of", "in response to": such a noun is half a preposition. */
const CIRCUMSTANCES = wordSet(
  'support response favour favor line accordance addition view light wake aftermath retaliation coordination cooperation ' +
    'exchange return case spite defiance violation breach contravention',
);

/** "voted in favour of it": there the noun says which way. */
const isHalfPreposition = (tree: Tree, noun: number): boolean =>
  CIRCUMSTANCES.has(lemmaOf(tree, noun)) &&
  caseOf(tree, noun) === 'in' &&
  lemmaOf(tree, headOf(tree, noun)) !== 'vote';

function collectOblique(tree: Tree, noun: number, found: Oblique[]): void {
  if (isHalfPreposition(tree, noun)) return;
  if (isNeighbour(tree, noun)) return;
  for (const marker of childrenWith(tree, noun, 'case'))
    found.push({ word: wordOf(tree, marker), noun: antecedentOf(tree, noun) });
}

/** "gained ground along the border with Chad": whose border it is has no part in the deed. */
function isNeighbour(tree: Tree, noun: number): boolean {
  const marker = childWith(tree, noun, 'case');
  return (
    marker > 0 &&
    /^(?:with|to|between)$/.test(wordOf(tree, marker)) &&
    /^(?:border|frontier|boundary)$/.test(lemmaOf(tree, marker - 1)) &&
    childWith(tree, marker - 1, 'case') >= 0
  );
}

/** The words beside a predicate that a pattern may name without a class: particles, bare complements, and markers of what it takes. */

import type { Relation } from '@dateline/language';
import { subjectBelow } from '../arguments/subject-below.ts';
import { isTime } from '../times/is-time.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, wordOf } from '../tree.ts';

export function particlesBeside(tree: Tree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenWith(tree, token))
    if (BESIDE.has(relationOf(tree, child))) words.push(lemmaOf(tree, child), wordOf(tree, child));
  return words;
}

const BESIDE = new Set<Relation>([
  'compound:prt',
  'advmod',
  'xcomp',
  'obj',
  'obl',
  'amod',
  'compound',
  'obl:unmarked',
  'nmod',
  'obl:agent',
]);

export function markersBelow(tree: Tree, token: number): string[] {
  const words: string[] = [];
  for (const child of childrenWith(tree, token)) {
    if (isTime(tree, child) && !isDeadline(tree, child)) continue;
    for (const marker of childrenWith(tree, child, 'mark', 'case'))
      if (!isConjunction(tree, child, marker)) words.push(wordOf(tree, marker));
    if (relationOf(tree, child) === 'obj') words.push(...prepositionsOf(tree, child));
  }
  return words;
}

/** "was dismissed as he faced charges": while, not for what. */
function isConjunction(tree: Tree, clause: number, marker: number): boolean {
  return (
    relationOf(tree, clause) === 'advcl' &&
    wordOf(tree, marker) === 'as' &&
    subjectBelow(tree, clause) >= 0
  );
}

/** "expressed interest in joining/acl": what the object takes, the verb takes with it. */
function prepositionsOf(tree: Tree, object: number): string[] {
  return childrenWith(tree, object, 'acl')
    .flatMap((clause) => childrenWith(tree, clause, 'mark'))
    .map((marker) => wordOf(tree, marker))
    .filter((word) => /^(?:in|for|on|against)$/.test(word));
}

/** "gave them until Friday": a term set is no mere date. */
function isDeadline(tree: Tree, noun: number): boolean {
  return childrenWith(tree, noun, 'case').some((word) => wordOf(tree, word) === 'until');
}

/** What a clause says of its subject: its predicate with all that completes it, without asides, later clauses and times. */

import type { Relation } from '@dateline/language';
import { isMarkedBy } from '../clauses/is-marked-by.ts';
import { isTime } from '../times/is-time.ts';
import {
  caseOf,
  childrenAmong,
  childrenWith,
  childWith,
  NO_TOKENS,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../tree.ts';
import { pastHyphens } from '../writing/past-hyphens.ts';

export interface TokenSpan {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Complements that a reader needs to know what happened; more of them tell of circumstances. */
const COMPLEMENTS = 2;

export function predicatePhrase(tree: Tree, predicate: number): TokenSpan {
  let last = predicate + 1;
  let taken = 0;
  for (const child of childrenWith(tree, predicate)) {
    const relation = relationOf(tree, child);
    if (child < predicate || isTime(tree, child)) continue;
    const completes = COMPLEMENTING.has(relation) || isDeedSpokenOf(tree, child);
    if (caseOf(tree, child) === 'according') break;
    if (taken === COMPLEMENTS || (ENDING.has(relation) && !completes)) break;
    if (completes) taken++;
    else if (!ADDED.has(relation)) continue;
    last = Math.max(last, endOf(tree, child));
  }
  return { first: Math.min(predicate, ...leftOf(tree, predicate)), last: pastHyphens(tree, last) };
}

/** A verb stands for itself, but a passive without "was" reads as if its subject had done it. */
function leftOf(tree: Tree, predicate: number): readonly number[] {
  if (uposOf(tree, predicate) !== 'VERB') return childrenAmong(tree, predicate, LEFT);
  return childWith(tree, predicate, 'aux:pass') < 0
    ? NO_TOKENS
    : childrenWith(tree, predicate, 'aux', 'aux:pass');
}

/** Before a noun or adjective that tells: "were world champions", "a fatal attack". */
const LEFT = ['cop', 'amod', 'compound', 'nummod'] as const;

const ENDING = new Set<Relation>(['conj', 'cc', 'parataxis', 'advcl']);

const COMPLEMENTING = new Set<Relation>([
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'xcomp',
  'ccomp',
  'nmod',
]);

/** "accused them of arming rebels", "kept them from leaving". */
function isDeedSpokenOf(tree: Tree, child: number): boolean {
  if (relationOf(tree, child) !== 'advcl') return false;
  return isMarkedBy(tree, child, /^(of|from|into)$/);
}

const ADDED = new Set<Relation>(['compound:prt', 'advmod', 'amod', 'flat', 'fixed']);

/** The end of a complement, without what is told about it in a clause of its own; "club chairman Ann Lee" is one name. */
function endOf(tree: Tree, token: number): number {
  let end = token + 1;
  for (const child of childrenWith(tree, token)) {
    if (child < token) continue;
    const relation = relationOf(tree, child);
    const breaks =
      (APART.has(relation) && !isNameOf(tree, child, token)) ||
      (relation === 'punct' && wordOf(tree, child) !== '-');
    if (breaks || isTime(tree, child)) break;
    end = Math.max(end, endOf(tree, child));
  }
  return end;
}

function isNameOf(tree: Tree, child: number, office: number): boolean {
  return (
    relationOf(tree, child) === 'appos' &&
    child === office + 1 &&
    uposOf(tree, child) === 'PROPN' &&
    uposOf(tree, office) === 'NOUN'
  );
}

const APART = new Set<Relation>(['acl:relcl', 'appos', 'parataxis', 'advcl']);

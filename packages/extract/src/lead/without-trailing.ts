/** A predicate without spare phrases at its end, as long as it still tells what was done. */

import { leftEdge } from '../syntax/left-edge.ts';
import { isTime } from '../syntax/times/is-time.ts';
import { childrenWith, childWith, headOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

export interface Trailing {
  readonly phrase: TokenSpan;
  /** May the phrase with this head, which goes from `first` to the end, be left out? */
  readonly isSpare: (head: number, phrase: TokenSpan) => boolean;
}

export function withoutTrailing(
  tree: Tree,
  predicate: number,
  { phrase, isSpare }: Trailing,
): TokenSpan {
  let kept = phrase;
  for (;;) {
    const cut = spareAtEnd(tree, predicate, { phrase: kept, isSpare });
    if (cut < 0 || !isComplete(tree, predicate, cut)) return kept;
    kept = { first: kept.first, last: cut };
  }
}

/** The first word of the widest spare phrase that ends where the predicate does, or -1. */
function spareAtEnd(
  tree: Tree,
  predicate: number,
  { phrase: { first, last }, isSpare }: Trailing,
): number {
  let found = -1;
  for (let at = last - 1; at >= 0 && at !== predicate; at = headOf(tree, at)) {
    const edge = leftEdge(tree, at);
    if (edge > predicate && edge > first && isSpare(at, { first: edge, last })) found = edge;
  }
  return found;
}

/** Is it told what was done without what lies behind the cut? What a passive is about stands before it. */
function isComplete(tree: Tree, predicate: number, cut: number): boolean {
  if (uposOf(tree, predicate) !== 'VERB' || childWith(tree, predicate, 'aux:pass') >= 0)
    return true;
  return childrenWith(tree, predicate, ...COMPLETING).some(
    (child) => child > predicate && child < cut && !isTime(tree, child),
  );
}

const COMPLETING = ['obj', 'iobj', 'obl', 'obl:agent', 'xcomp', 'ccomp'] as const;

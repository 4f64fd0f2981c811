/** Is a clause what the word above it speaks of: "talks on ending the war", "accused them of lying", "called to congratulate"? */

import { wordSet } from '@dateline/language';
import type { Part, WordKind } from '../../lexicon/entry.ts';
import { namesWord } from '../../lexicon/names-word.ts';
import { markOf, relationOf, type Tree, xposOf } from '../../syntax/tree.ts';

export function isMatter(tree: Tree, child: number, { kind, parts, purpose }: Governing): boolean {
  const xpos = xposOf(tree, child);
  const word = markOf(tree, child);
  if (word === '') return false;
  if (kind !== 'verb')
    return CLAUSE_MARKERS.has(word) && (xpos === 'VB' || xpos === 'VBG' || word === 'that');
  if (relationOf(tree, child) === 'acl') return false;
  if (purpose && xpos === 'VB') return true;
  if (xpos !== 'VBG' || !CLAUSE_MARKERS.has(word)) return false;
  return !CIRCUMSTANCE.has(word) || namesWord({ parts }, word);
}

interface Governing {
  readonly kind: WordKind;
  /** Of the matched pattern: the "in" of "express interest in" is its own. */
  readonly parts: readonly Part[];
  /** Is the purpose the matter: "called to congratulate"? */
  readonly purpose: boolean;
}

export const NO_PARTS: readonly Part[] = [];

const CLAUSE_MARKERS = wordSet(
  'of from for to on against about into with over in at by that after',
);

/** A cause or an occasion, not the matter of the word that governs it. */
const CIRCUMSTANCE = wordSet('by after in at over as');

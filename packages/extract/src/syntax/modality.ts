/** How a verb's own auxiliaries and markers present it: as fact, plan, possibility, duty, or condition. */

import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from './tree.ts';

export type Modality =
  | 'plain'
  | 'future'
  | 'would'
  | 'possible'
  | 'duty'
  | 'condition'
  | 'infinitive';

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'wil']);
const WOULD = new Set(['would', "'d", '’d']);
const POSSIBLE = new Set(['could', 'may', 'might', 'can', 'ca']);
const DUTY = new Set(['must', 'should', 'ought']);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'until', 'till']);

export function modalityOf(tree: Tree, verb: number): Modality {
  if (
    childrenWith(tree, verb, 'mark', 'advmod').some((child) => CONDITION.has(wordOf(tree, child)))
  )
    return 'condition';
  const auxiliary = firstAuxiliary(tree, verb);
  if (auxiliary !== null) return auxiliary;
  if (
    lemmaOf(tree, verb) === 'go' &&
    xposOf(tree, verb) === 'VBG' &&
    childWith(tree, verb, 'xcomp') >= 0
  )
    return 'future';
  if (
    xposOf(tree, verb) === 'VB' &&
    childrenWith(tree, verb, 'mark').some((child) => wordOf(tree, child) === 'to')
  )
    return relationOf(tree, verb) === 'root' && childWith(tree, verb, 'nsubj') >= 0
      ? 'future'
      : 'infinitive';
  return 'plain';
}

/** Conjuncts share the auxiliary of the first: "will arrest and deport". */
function firstAuxiliary(tree: Tree, verb: number): Modality | null {
  for (const child of childrenWith(tree, verb, 'aux')) {
    const found = modalityOfWord(wordOf(tree, child));
    if (found) return found;
  }
  const bare = xposOf(tree, verb) === 'VB' || xposOf(tree, verb) === 'VBN';
  if (
    relationOf(tree, verb) !== 'conj' ||
    !bare ||
    childWith(tree, verb, 'aux', 'mark', 'nsubj') >= 0
  )
    return null;
  const first = headOf(tree, verb);
  return uposOf(tree, first) === 'VERB' ? firstAuxiliary(tree, first) : null;
}

function modalityOfWord(word: string): Modality | null {
  if (FUTURE.has(word)) return 'future';
  if (WOULD.has(word)) return 'would';
  if (POSSIBLE.has(word)) return 'possible';
  if (DUTY.has(word)) return 'duty';
  return null;
}

/** How a verb's own auxiliaries and markers present it: as fact, plan, possibility, duty, or condition. */

import { wordSet } from '@dateline/language';
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
} from '../tree.ts';
import { isCondition } from './is-condition.ts';
import { isInfinitive } from './is-infinitive.ts';

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
const POSSIBLE = wordSet('could may might can ca');
const DUTY = wordSet('must should ought');

export function modalityOf(tree: Tree, verb: number): Modality {
  if (isCondition(tree, verb)) return 'condition';
  const auxiliary = firstAuxiliary(tree, verb);
  if (auxiliary !== null) return auxiliary;
  if (
    lemmaOf(tree, verb) === 'go' &&
    xposOf(tree, verb) === 'VBG' &&
    childWith(tree, verb, 'xcomp') >= 0
  )
    return 'future';
  if (isScheduled(tree, verb)) return 'future';
  if (isInfinitive(tree, verb)) {
    if (isOwed(tree, verb)) return 'duty';
    return isDue(tree, verb) ? 'future' : 'infinitive';
  }
  return 'plain';
}

/** "The minister is due to sign", where "due to" marks the verb. */
function isScheduled(tree: Tree, verb: number): boolean {
  if (uposOf(tree, verb) !== 'VERB') return false;
  return childrenWith(tree, verb, 'mark', 'advmod', 'case').some(
    (child) => wordOf(tree, child) === 'due' && childWith(tree, child, 'fixed') >= 0,
  );
}

/** "Chad is to lift the ban", and in headlines "Chad to lift ban". */
function isDue(tree: Tree, verb: number): boolean {
  if (childWith(tree, verb, 'nsubj:outer') >= 0 && childWith(tree, verb, 'cop') >= 0) return true;
  if (isArranged(tree, verb)) return true;
  return (
    relationOf(tree, verb) === 'root' &&
    childWith(tree, verb, 'nsubj', 'nsubj:outer', 'nsubj:pass') >= 0
  );
}

/** "They ought/head to sign." */
const isOwed = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'xcomp' && wordOf(tree, headOf(tree, verb)) === 'ought';

/** "The two are set to sign." */
function isArranged(tree: Tree, verb: number): boolean {
  const governor = headOf(tree, verb);
  return (
    relationOf(tree, verb) === 'xcomp' &&
    wordOf(tree, governor) === 'set' &&
    childWith(tree, governor, 'aux:pass', 'cop') >= 0
  );
}

/** Conjuncts share the auxiliary of the first: "will arrest and deport". */
function firstAuxiliary(tree: Tree, verb: number): Modality | null {
  for (const child of childrenWith(tree, verb, 'aux')) {
    if (isGuess(tree, verb, child)) continue;
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

/** "must be laughing", "must have known": what one takes to be so, no one's duty. */
function isGuess(tree: Tree, verb: number, auxiliary: number): boolean {
  if (wordOf(tree, auxiliary) !== 'must') return false;
  return (
    xposOf(tree, verb) === 'VBG' ||
    childrenWith(tree, verb, 'aux').some((child) => wordOf(tree, child) === 'have')
  );
}

function modalityOfWord(word: string): Modality | null {
  if (FUTURE.has(word)) return 'future';
  if (WOULD.has(word)) return 'would';
  if (POSSIBLE.has(word)) return 'possible';
  if (DUTY.has(word)) return 'duty';
  return null;
}

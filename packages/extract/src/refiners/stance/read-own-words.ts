/** What the words at a predicate itself say of whether it was done: "did not sign", "would sign", "must sign", "to sign". */

import { isDenied } from '../../meaning/is-denied.ts';
import type { Meaning } from '../../meaning/meaning.ts';
import { isNegated } from '../../meaning/negation.ts';
import {
  childrenWith,
  childWith,
  headOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../syntax/tree.ts';
import { isDoneFirst } from '../../syntax/verbs/is-done-first.ts';
import { isDoneWith } from '../../syntax/verbs/is-done-with.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Reading } from '../draft.ts';
import { isFelt } from './is-felt.ts';
import { isWilled } from './is-willed.ts';
import { speaks } from './speaks.ts';
import type { Standing } from './standing.ts';

interface OwnWords {
  readonly reading: Reading;
  readonly standing: Standing;
  /** The deed whose words they are. */
  readonly meaning: Meaning;
  /** What is denied above the deed leaves it standing. */
  readonly isGranted: boolean;
}

export function readOwnWords(at: number, words: OwnWords): void {
  const { reading, standing, meaning, isGranted } = words;
  const { tree, composition } = reading;
  if (isNegated(tree, at) && !(isGranted && at !== meaning.base)) {
    // "will not receive the envoy": the refusal is told now.
    if (at === meaning.base && !isDenied(tree, meaning)) return;
    standing.negated = true;
    standing.willed = isWilled(tree, at);
  }
  switch (modalityOf(tree, at)) {
    case 'future':
      standing.future = true;
      break;
    case 'would':
      if (hasSpeaker(tree, at, composition)) standing.future = true;
      // "The rebels would not free them" tells of a refusal.
      else if (!isNegated(tree, at)) standing.hypothetical = true;
      break;
    case 'possible':
      if (isHeldOut(tree, at, composition)) standing.future = true;
      else standing.hypothetical = true;
      break;
    case 'condition':
      standing.hypothetical = true;
      break;
    case 'duty':
      if (hasSpeaker(tree, at, composition)) standing.duty = true;
      else standing.hypothetical = true;
      break;
    case 'infinitive':
      if (isPurpose(tree, at)) standing.hypothetical = true;
      break;
    case 'plain':
      break;
  }
}

/** "sent troops to protect the border": whether they did is left open; "used mortars to shell it" says with what they did. */
function isPurpose(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  return (
    (relation === 'advcl' || relation === 'acl') &&
    !isDoneWith(tree, verb) &&
    !isDoneFirst(tree, verb) &&
    !isFelt(tree, verb)
  );
}

/** "Chad may cut ties, its envoy warned": what one warns of for oneself is a threat. */
function isHeldOut(tree: Tree, verb: number, composition: Reading['composition']): boolean {
  return childrenWith(tree, verb, 'parataxis').some(
    (aside) =>
      composition.operatorNameAt(aside) === 'warn' &&
      childrenWith(tree, childWith(tree, aside, 'nsubj'), 'nmod:poss').some((owner) =>
        /^(?:its|their)$/.test(wordOf(tree, owner)),
      ),
  );
}

function hasSpeaker(tree: Tree, verb: number, composition: Reading['composition']): boolean {
  // "said they ought/ccomp to leave/xcomp"
  if (wordOf(tree, headOf(tree, verb)) === 'ought')
    return hasSpeaker(tree, headOf(tree, verb), composition);
  const governor = headOf(tree, verb);
  if (governor < 0) return false;
  const relation = relationOf(tree, verb);
  if (relation === 'ccomp' && speaks(governor, composition)) return true;
  if (relation === 'conj') return hasSpeaker(tree, governor, composition);
  return childrenWith(tree, verb, 'parataxis').some((child) => speaks(child, composition));
}

/** How a deed stands in its sentence: the words at it, then at everything that governs it, up to the root. */

import { isNegated } from '../meaning/negation.ts';
import { isDoneWith } from '../syntax/is-done-with.ts';
import { isTime } from '../syntax/is-time.ts';
import { modalityOf } from '../syntax/modality.ts';
import {
  childrenWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { isFelt } from './is-felt.ts';
import { isHedged } from './is-hedged.ts';
import { readGovernor } from './read-governor.ts';
import { speaks } from './speaks.ts';
import type { Standing } from './standing.ts';

export function standingOf({ meaning }: Draft, reading: Reading): Standing {
  const { tree } = reading;
  const standing: Standing = {
    negated: meaning.stance === 'negated',
    future: meaning.stance === 'future',
    hypothetical: meaning.stance === 'hypothetical',
    duty: false,
    reported: meaning.stance === 'reported' || isHedged(tree, meaning.base),
    willed: false,
  };
  if (isQuestion(tree, meaning.base) || isDoubted(tree, meaning.base)) standing.hypothetical = true;
  if (isScheduled(tree, meaning.base)) standing.future = true;
  if (meaning.coding.type !== 'ASSAULT' && isMissed(tree, meaning.base))
    standing.hypothetical = true;
  if (hasNoObject(meaning, tree)) standing.negated = true;
  let inherits = true;
  let governed = true;
  for (let at = meaning.base; at >= 0; at = headOf(tree, at)) {
    if (inherits) readOwnWords(at, reading, standing);
    readGovernor(at, { reading, standing, governed });
    inherits = inherits && passesDown(tree, at);
    governed =
      governed && relationOf(tree, at) !== 'acl:relcl' && relationOf(tree, at) !== 'parataxis';
  }
  return standing;
}

/** "reached no deal", "fired no shots"; "no comment" and "has no intention of leaving" are what their entries say they are. */
function hasNoObject({ base, coding }: Draft['meaning'], tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || coding.type === 'STATEMENT' || coding.type === 'REJECT')
    return false;
  return childrenWith(tree, base, 'obj').some((object) =>
    childrenWith(tree, object, 'det').some((word) => wordOf(tree, word) === 'no'),
  );
}

function readOwnWords(at: number, { tree, composition }: Reading, standing: Standing): void {
  if (isNegated(tree, at)) {
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
    (relation === 'advcl' || relation === 'acl') && !isDoneWith(tree, verb) && !isFelt(tree, verb)
  );
}

function isWilled(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'aux').some((child) =>
    /^(will|wo|would|'d|can|ca|could|does|do|shall)$/.test(wordOf(tree, child)),
  );
}

function hasSpeaker(tree: Tree, verb: number, composition: Reading['composition']): boolean {
  const governor = headOf(tree, verb);
  if (governor < 0) return false;
  const relation = relationOf(tree, verb);
  if (relation === 'ccomp' && speaks(governor, composition)) return true;
  if (relation === 'conj') return hasSpeaker(tree, governor, composition);
  return childrenWith(tree, verb, 'parataxis').some((child) => speaks(child, composition));
}

/** A possibility or denial reaches what completes the clause, not what merely accompanies it. */
function passesDown(tree: Tree, at: number): boolean {
  const relation = relationOf(tree, at);
  if (
    relation === 'acl:relcl' ||
    relation === 'parataxis' ||
    relation === 'ccomp' ||
    relation === 'conj'
  )
    return false;
  if (isDoneWith(tree, at)) return true;
  if (relation === 'advcl') return xposOf(tree, at) === 'VBG';
  // "must take back the men captured there": they were captured.
  if (relation === 'acl') return xposOf(tree, at) !== 'VBN';
  return true;
}

const DOUBTS = new Set([
  'possibly',
  'perhaps',
  'maybe',
  'potentially',
  'presumably',
  'conceivably',
  'theoretically',
]);

function isDoubted(tree: Tree, predicate: number): boolean {
  return childrenWith(tree, predicate, 'advmod').some((child) => DOUBTS.has(wordOf(tree, child)));
}

/** "when the president attends the summit next month": the present of a timetable. */
function isScheduled(tree: Tree, predicate: number): boolean {
  if (!/^VB[ZP]$/.test(xposOf(tree, predicate))) return false;
  return childrenWith(tree, predicate, 'obl', 'obl:unmarked', 'advmod').some(
    (time) =>
      wordOf(tree, time) === 'tomorrow' ||
      (isTime(tree, time) &&
        childrenWith(tree, time, 'amod').some((word) => wordOf(tree, word) === 'next')),
  );
}

/** "nearly seized the ministry": it did not come to it; who is nearly lynched was attacked. */
function isMissed(tree: Tree, predicate: number): boolean {
  return (
    uposOf(tree, predicate) === 'VERB' &&
    childrenWith(tree, predicate, 'advmod').some(
      (word) => word === predicate - 1 && /^(?:nearly|almost)$/.test(wordOf(tree, word)),
    )
  );
}

function isQuestion(tree: Tree, token: number): boolean {
  const sentence = tree.document.sentences[tree.sentenceOf[token] as number];
  return sentence !== undefined && wordOf(tree, sentence.last - 1) === '?';
}

/** How a deed stands in its sentence: the words at it, then at everything that governs it, up to the root. */

import { wordSet } from '@dateline/language';
import type { Meaning } from '../../meaning/meaning.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { isNone } from '../../syntax/nouns/is-none.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { isTime } from '../../syntax/times/is-time.ts';
import {
  childrenWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { isDoneWith } from '../../syntax/verbs/is-done-with.ts';
import type { Draft, Reading } from '../draft.ts';
import { isBlowBefore } from './is-blow-before.ts';
import { isHedged } from './is-hedged.ts';
import { isTakenForGranted } from './is-taken-for-granted.ts';
import { isWilled } from './is-willed.ts';
import { readGovernor } from './read-governor.ts';
import { readOwnWords } from './read-own-words.ts';
import type { Standing } from './standing.ts';

export function standingOf({ meaning }: Draft, reading: Reading): Standing {
  const { tree } = reading;
  const standing = standingAlone(meaning, tree);
  const isGranted = isTakenForGranted(tree, meaning.base);
  let inherits = true;
  let governed = true;
  for (let at = meaning.base; at >= 0; at = headOf(tree, at)) {
    if (inherits) readOwnWords(at, { reading, standing, meaning, isGranted });
    readGovernor(at, { reading, standing, governed });
    if (inherits && isWeighed(tree, at)) standing.hypothetical = true;
    const isBefore = at === meaning.base && isBlowBefore(meaning, tree);
    inherits = inherits && !isBefore && passesDown(tree, at);
    governed = governed && !isBefore && !endsGovernment(at, reading);
  }
  return standing;
}

/** As its meaning and its own words leave it. */
function standingAlone(meaning: Meaning, tree: Tree): Standing {
  const { base, stance, coding } = meaning;
  const isLost = coding.type !== 'ASSAULT' && isMissed(tree, base);
  const isNothing = hasNoObject(meaning, tree);
  return {
    negated: stance === 'negated' || isNothing,
    future: stance === 'future' || isScheduled(tree, base),
    hypothetical:
      stance === 'hypothetical' || isQuestion(tree, base) || isDoubted(tree, base) || isLost,
    duty: false,
    reported: stance === 'reported' || isHedged(tree, base),
    willed: isNothing && isWilled(tree, base),
  };
}

/** "reached no deal", "fired no shots"; "no comment" and "has no intention of leaving" are what their entries say they are. */
function hasNoObject({ base, coding }: Meaning, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || coding.type === 'STATEMENT' || coding.type === 'REJECT')
    return false;
  return childrenWith(tree, base, 'obj').some((object) => isNone(tree, object));
}

/** "To attack it would be madness", "beating them will take time": it is the madness that would be, and the time that will be. */
function isWeighed(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'csubj') return false;
  return xposOf(tree, at) === 'VBG' || isMarkedBy(tree, at, /^to$/);
}

/** A possibility or denial reaches what completes the clause, not what merely accompanies it. */
function passesDown(tree: Tree, at: number): boolean {
  const relation = relationOf(tree, at);
  if (isToldBeside(tree, at) || relation === 'ccomp' || relation === 'conj') return false;
  if (isWeighed(tree, at)) return false;
  if (isDoneWith(tree, at)) return true;
  if (relation === 'advcl') return xposOf(tree, at) === 'VBG';
  // "must take back the men captured there": they were captured.
  if (relation === 'acl') return xposOf(tree, at) !== 'VBN';
  return true;
}

/** What stands above a relative clause, an aside, a report or what happened before does not speak of the deeds told there. */
function endsGovernment(at: number, { tree, composition }: Reading): boolean {
  if (isToldBeside(tree, at)) return true;
  const relation = relationOf(tree, at);
  if (!hasForm(tree, at, /^VBD$/)) return false;
  // "hopes to testify that he fired"
  if (relation === 'ccomp') return composition.operatorNameAt(headOf(tree, at)) === 'say';
  // "wants to buy gas there after Chad closed the pipeline"
  return relation === 'advcl' && isMarkedBy(tree, at, /^(?:after|since|because|although|though)$/);
}

/** Who urges "the release of the detained priests" takes the arrest for known. */
function isToldBeside(tree: Tree, at: number): boolean {
  const relation = relationOf(tree, at);
  return (
    relation === 'acl:relcl' ||
    relation === 'parataxis' ||
    (relation === 'amod' && xposOf(tree, at) === 'VBN')
  );
}

const DOUBTS = wordSet('possibly perhaps maybe potentially presumably conceivably theoretically');

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
  const sentence = sentenceAt(tree, token);
  return sentence !== undefined && wordOf(tree, sentence.last - 1) === '?';
}

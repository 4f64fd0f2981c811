/**
 * "Rebels shelled the port on Monday. They took it": a story told in the past tense goes on with the day it has named, as long as
 * it stays with days.
 */

import { type TimeExpression, verbMorphologyOf } from '@dateline/language';
import type { DateFinding } from '../../extraction.ts';
import { isSubject } from '../../syntax/arguments/is-subject.ts';
import {
  clauseLink,
  clauseOf,
  isPluperfect,
  nounsAbove,
} from '../../syntax/clauses/clause-scope.ts';
import { isTime } from '../../syntax/times/is-time.ts';
import { isBound } from '../../syntax/times/time-scope.ts';
import { headOf, relationOf, type Tree, tokenAt, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { asDate, isDay, precisionOf } from './date-of-time.ts';

export function dateBefore(draft: Draft, { tree, times, published }: Reading): DateFinding | null {
  const index = tree.sentenceOf[draft.meaning.base] as number;
  const first = tree.document.sentences[Math.max(0, index - SENTENCES_BACK)];
  const here = tree.document.sentences[index];
  if (!first || !here || index === 0 || !isNarrated(draft, tree)) return null;
  const earlier = times.filter(
    (time) =>
      time.start >= first.start &&
      time.end <= here.start &&
      isDay(time) &&
      precisionOf(time) === 'DAY' &&
      !isBound(tree, time) &&
      !isInAside(tree, time) &&
      !isOfNoun(tree, time) &&
      !isToCome(time, published),
  );
  const last = earlier.at(-1);
  return last ? asDate(last, false) : null;
}

const SENTENCES_BACK = 1;

/** "praised the judge, who fell ill on Monday": what only describes someone, or was before, has a day of its own. */
function isInAside(tree: Tree, { end }: TimeExpression): boolean {
  for (let at = clauseOf(tree, tokenAt(tree, end - 1)); ; at = clauseOf(tree, headOf(tree, at))) {
    if (relationOf(tree, at) === 'acl:relcl' || isPluperfect(tree, at)) return true;
    if (headOf(tree, at) < 0) return false;
  }
}

/** "Spoke of the August 29 launch": the day of that; but "last night's attacks" are what the story tells of. */
function isOfNoun(tree: Tree, { end }: TimeExpression): boolean {
  const day = tokenAt(tree, end - 1);
  const noun = nounsAbove(tree, day).find((above) => !isTime(tree, above));
  if (noun === undefined || day > noun || relationOf(tree, day) === 'nmod:poss') return false;
  return !isSubject(tree, noun);
}

/** "She will take office in October. She thanked": no day for what is told as past. */
function isToCome({ from }: TimeExpression, published: string | undefined): boolean {
  return from !== undefined && published !== undefined && from > published.slice(0, 10);
}

/** "Shells hit the port": the simple past carries a story on; "has shelled", "shells", "had shelled" step out of it. */
function isNarrated({ meaning }: Draft, tree: Tree): boolean {
  const clause = mainOf(tree, clauseOf(tree, meaning.base));
  if (clause < 0) return false;
  if (uposOf(tree, clause) !== 'VERB') return true;
  const { tense, perfect, modal } = verbMorphologyOf(tree.document, clause);
  return tense === 'past' && !perfect && modal === undefined;
}

/** The clause that one carries on, as far as the sentence's own; none when it stands apart. */
function mainOf(tree: Tree, clause: number): number {
  let at = clause;
  while (headOf(tree, at) >= 0) {
    if (clauseLink(tree, at) === 'apart') return -1;
    at = clauseOf(tree, headOf(tree, at));
  }
  return at;
}

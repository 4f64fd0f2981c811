/**
 * When: the time expression on the deed's own clause or on one that carries it on; else, for what a sentence goes on to tell,
 * the day named by the sentence before; else the day of publication, which is then called that and never passes for a stated
 * date. What a story only looks back on ("had threatened", "the man who was shot") has the date its words give, or none.
 */

import { type TimeExpression, verbMorphologyOf } from '@dateline/language';
import type { DateFinding } from '../extraction.ts';
import { clauseLink, clauseOf, isPluperfect } from '../syntax/clause-scope.ts';
import { isBound, timeScope } from '../syntax/time-scope.ts';
import { headOf, isWithin, relationOf, type Tree, tokenAt, uposOf } from '../syntax/tree.ts';
import { treeDistance } from '../syntax/tree-distance.ts';
import { timeBeforeWhen } from '../syntax/when-clause.ts';
import { asDate, precisionOf, publicationOf } from './date-of-time.ts';
import type { Draft, Reading } from './draft.ts';
import { putBack } from './put-back.ts';
import { stretchDate } from './stretch-date.ts';

const SENTENCES_BACK = 1;
const YEAR_MS = 365 * 24 * 3600 * 1000;

export function refineDate(draft: Draft, reading: Reading): Draft {
  const date =
    dateOfWhen(draft, reading) ??
    dateInSentence(draft, reading) ??
    stretchDate(draft, reading) ??
    (draft.meaning.recalled ? null : dateAround(draft, reading));
  if (!date) return draft;
  const past = putBack(date, draft, reading);
  return { ...draft, date: past, historical: isHistorical(past, reading.published) };
}

/** "since 2016, when a bomber killed 70": that was in 2016. */
function dateOfWhen({ meaning: { base } }: Draft, { tree, times }: Reading): DateFinding | null {
  const last = timeBeforeWhen(tree, clauseOf(tree, base));
  if (last < 0) return null;
  const end = tree.document.ends[last] as number;
  const time = times.find((one) => one.end === end && isDay(one));
  return time === undefined ? null : asDate(time, true);
}

function dateAround(draft: Draft, reading: Reading): DateFinding | null {
  return (
    dateBefore(draft, reading) ??
    (isLookingBack(draft, reading.tree) ? null : publicationOf(reading.published))
  );
}

function dateInSentence(draft: Draft, { tree, times }: Reading): DateFinding | null {
  const words = wordsOfDeed(draft);
  const sentence = tree.document.sentences[tree.sentenceOf[draft.meaning.base] as number];
  if (!sentence) return null;
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let stated = true;
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end || !isDay(time)) continue;
    if (draft.meaning.recalled && !isSaidOf(draft.meaning.base, time, tree)) continue;
    const scope = timeScope(tree, time, words);
    if (scope === 'none') continue;
    const cost = distanceTo(time, words, tree) + (scope === 'own' ? 0 : OTHER_CLAUSE);
    if (cost >= bestCost) continue;
    best = time;
    bestCost = cost;
    stated = scope === 'own';
  }
  return best && asDate(best, stated);
}

/** "condemned on Monday the raid of last week" */
function isSaidOf(deed: number, time: TimeExpression, tree: Tree): boolean {
  return isWithin(tree, tokenAt(tree, time.end - 1), deed);
}

const OTHER_CLAUSE = 50;

/** "condemned the attack of last week" was last week's only in what it took up. */
function wordsOfDeed({ meaning: { base, parts, entry } }: Draft): readonly number[] {
  return entry.meaning.kind === 'operator' ? [base] : [base, ...parts];
}

function distanceTo(time: TimeExpression, words: readonly number[], tree: Tree): number {
  const token = tokenAt(tree, time.end - 1);
  return Math.min(...words.map((word) => treeDistance(tree, word, token)));
}

function isDay(time: TimeExpression): boolean {
  return (
    (time.kind === 'date' || time.kind === 'time') &&
    time.from !== undefined &&
    time.to !== undefined
  );
}

/** A story told in the past tense goes on with the day it has named, as long as it stays with days. */
function dateBefore(draft: Draft, { tree, times, published }: Reading): DateFinding | null {
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
      !isToCome(time, published),
  );
  const last = earlier.at(-1);
  return last ? asDate(last, false) : null;
}

/** "praised the judge, who fell ill on Monday": what only describes someone, or was before, has a day of its own. */
function isInAside(tree: Tree, { end }: TimeExpression): boolean {
  for (let at = clauseOf(tree, tokenAt(tree, end - 1)); ; at = clauseOf(tree, headOf(tree, at))) {
    if (relationOf(tree, at) === 'acl:relcl' || isPluperfect(tree, at)) return true;
    if (headOf(tree, at) < 0) return false;
  }
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

/** Past of the past, unless it is someone's word ("said rebels had fled"); and what only describes a noun or sets a scene. */
function isLookingBack({ meaning }: Draft, tree: Tree): boolean {
  let said = false;
  for (let at = clauseOf(tree, meaning.base); ; at = clauseOf(tree, headOf(tree, at))) {
    const link = headOf(tree, at) < 0 ? 'said' : clauseLink(tree, at);
    if (link === 'said' && headOf(tree, at) >= 0) said = true;
    if (isPluperfect(tree, at) && !said) return true;
    if (link === 'apart' && relationOf(tree, at) !== 'csubj') return true;
    if (headOf(tree, at) < 0) return false;
  }
}

function isHistorical(date: DateFinding, published: string | undefined): boolean {
  if (!date.stated || published === undefined) return false;
  return Date.parse(published) - Date.parse(date.to) > YEAR_MS;
}

/**
 * When: the time of which the deed's clause says more ("in 2011, when"), or the time expression on that clause or on one that
 * carries it on; else, for what a sentence goes on to tell, the day named by the sentence before (`date-before.ts`); else the day
 * of publication, which is then called that and never passes for a stated date. What a story only looks back on
 * ("had threatened", "the man who was shot") has the date its words give, or none.
 */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding } from '../../extraction.ts';
import { clauseLink, clauseOf, isPluperfect } from '../../syntax/clauses/clause-scope.ts';
import { takenNoun } from '../../syntax/clauses/taken-noun.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { isBygone } from '../../syntax/times/is-bygone.ts';
import { isBound, timeScope } from '../../syntax/times/time-scope.ts';
import { timeBeforeWhen } from '../../syntax/times/when-clause.ts';
import { headOf, isWithin, lemmaOf, relationOf, type Tree, tokenAt } from '../../syntax/tree.ts';
import { treeDistance } from '../../syntax/tree-distance.ts';
import type { Draft, Reading } from '../draft.ts';
import { dateBefore } from './date-before.ts';
import { asDate, isDay, publicationOf } from './date-of-time.ts';
import { daysBetween } from './days-between.ts';
import { goesOnLongAgo } from './goes-on-long-ago.ts';
import { isOfBygonePower } from './is-of-bygone-power.ts';
import { isYetToCome } from './is-yet-to-come.ts';
import { putBack } from './put-back.ts';
import { stretchDate } from './stretch-date.ts';

const YEAR_DAYS = 365;

export function refineDate(draft: Draft, reading: Reading): Draft {
  if (isOfBygonePower(draft, reading.tree))
    return { ...draft, date: dateTold(draft, reading), historical: true };
  const date =
    dateTold(draft, reading) ?? (draft.meaning.recalled ? null : dateAround(draft, reading));
  return date ? { ...draft, date, historical: isHistorical(date, reading.published) } : draft;
}

function dateTold(draft: Draft, reading: Reading): DateFinding | null {
  const told =
    dateOfWhen(draft, reading) ?? dateInSentence(draft, reading) ?? stretchDate(draft, reading);
  const date = told && putBack(told, draft, reading);
  return date && isYetToCome(date, draft, reading) ? null : date;
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
  if (isBygone(reading.tree, draft.meaning.base)) return null;
  return (
    dateBefore(draft, reading) ??
    (isLookingBack(draft, reading.tree) || goesOnLongAgo(draft, reading)
      ? null
      : publicationOf(reading.published))
  );
}

function dateInSentence(draft: Draft, { tree, times, lexicon }: Reading): DateFinding | null {
  const words = wordsOfDeed(draft);
  const taken = takenNoun(tree, draft.meaning.base, (noun) => lexicon.isDeed(lemmaOf(tree, noun)));
  const sentence = sentenceAt(tree, draft.meaning.base);
  if (!sentence) return null;
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let stated = true;
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end || !isDay(time)) continue;
    if (draft.meaning.recalled && !isSaidOf(draft.meaning.base, time, tree)) continue;
    const scope =
      taken >= 0 && isBeforeDeed(time, draft, tree) && isSaidOf(taken, time, tree)
        ? 'own'
        : timeScope(tree, time, words);
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

function isBeforeDeed(time: TimeExpression, { meaning: { base } }: Draft, tree: Tree): boolean {
  return tokenAt(tree, time.end - 1) < base && !isBound(tree, time);
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
  return daysBetween(date.to, published) > YEAR_DAYS;
}

/**
 * "The town fell in 2015. It was later retaken", "Before it attacked last month, Chad warned them": what a story tells as having
 * followed or gone before something past is not of the day of publication, though nobody knows of which.
 */

import { type TimeExpression, verbMorphologyOf, wordSet } from '@dateline/language';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { childrenWith, isWithin, markOf, tokenAt, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isDay } from './date-of-time.ts';
import { daysBetween } from './days-between.ts';
import { NEWS_DAYS } from './news-days.ts';

/** What is older is no part of the news. */
const LONG_AGO_DAYS = 60;

export function goesOnLongAgo({ meaning: { base } }: Draft, reading: Reading): boolean {
  const clause = clauseOf(reading.tree, base);
  const [beside] = childrenWith(reading.tree, clause, 'advcl').filter((other) =>
    /^(?:after|before)$/.test(markOf(reading.tree, other)),
  );
  if (isFollowing(clause, reading)) return true;
  if (beside === undefined || !isOver(clause, reading)) return false;
  return isOld(dayWithin(beside, reading), NEWS_DAYS, reading);
}

/** "warned", unlike "is threatened" and "has warned". */
function isOver(clause: number, { tree }: Reading): boolean {
  const { tense, perfect } = verbMorphologyOf(tree.document, clause);
  return tense === 'past' && !perfect;
}

const SENTENCES_BACK = 2;

function isFollowing(clause: number, reading: Reading): boolean {
  const { tree, times } = reading;
  const words = childrenWith(tree, clause, 'advmod').map((word) => wordOf(tree, word));
  if (!words.some((word) => FOLLOWING.has(word))) return false;
  const index = tree.sentenceOf[clause] as number;
  const start = tree.document.sentences[Math.max(0, index - SENTENCES_BACK)]?.start ?? 0;
  const deed = tree.document.starts[clause] as number;
  const last = times.findLast((time) => time.start >= start && time.end <= deed && isDay(time));
  return isOld(last, LONG_AGO_DAYS, reading);
}

const FOLLOWING = wordSet('later eventually subsequently then soon afterwards thereafter');

function dayWithin(clause: number, { tree, times }: Reading): TimeExpression | undefined {
  return times.find((time) => isDay(time) && isWithin(tree, tokenAt(tree, time.end - 1), clause));
}

function isOld(time: TimeExpression | undefined, days: number, { published }: Reading): boolean {
  if (time?.to === undefined || published === undefined) return false;
  return daysBetween(time.to, published) > days;
}

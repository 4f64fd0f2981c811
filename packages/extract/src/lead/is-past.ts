/** "Last month it threatened", "in October": does a clause date what it tells too far back to be the news? */

import type { TimeExpression } from '@dateline/language';
import type { Reading } from '../refiners/draft.ts';
import { isDay } from '../refiners/when/date-of-time.ts';
import { daysBetween } from '../refiners/when/days-between.ts';
import { NEWS_DAYS } from '../refiners/when/news-days.ts';
import { clauseOf } from '../syntax/clauses/clause-scope.ts';
import { isBound } from '../syntax/times/time-scope.ts';
import { tokenAt } from '../syntax/tree.ts';

export function isPast(predicate: number, { tree, times, published }: Reading): boolean {
  if (published === undefined) return false;
  return times.some((time) => {
    if (time.to === undefined || !isDay(time)) return false;
    const token = tokenAt(tree, time.end - 1);
    if (tree.sentenceOf[token] !== tree.sentenceOf[predicate]) return false;
    const isOfClause = clauseOf(tree, token) === clauseOf(tree, predicate);
    return isOfClause && !isBound(tree, time) && isOld(time, published);
  });
}

const isOld = ({ text, to = '' }: TimeExpression, published: string): boolean =>
  /^earlier this (?:month|year)/i.test(text) || daysBetween(to, published) > NEWS_DAYS;

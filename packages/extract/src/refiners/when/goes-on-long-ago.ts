/**
 * "The town fell in 2015. It was later retaken": what a story tells as having followed something long past is not of the day of
 * publication, though nobody knows of which.
 */

import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { childrenWith, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isDay } from './date-of-time.ts';

const SENTENCES_BACK = 2;

/** What is older is no part of the news. */
const LONG_AGO_MS = 60 * 24 * 3600 * 1000;

export function goesOnLongAgo(
  { meaning }: Draft,
  { tree, times, published }: Pick<Reading, 'tree' | 'times' | 'published'>,
): boolean {
  const clause = clauseOf(tree, meaning.base);
  if (!childrenWith(tree, clause, 'advmod').some((word) => FOLLOWING.has(wordOf(tree, word))))
    return false;
  const index = tree.sentenceOf[meaning.base] as number;
  const start = tree.document.sentences[Math.max(0, index - SENTENCES_BACK)]?.start ?? 0;
  const deed = tree.document.starts[meaning.base] as number;
  const last = times.findLast((time) => time.start >= start && time.end <= deed && isDay(time));
  if (last?.to === undefined || published === undefined) return false;
  return Date.parse(published) - Date.parse(last.to) > LONG_AGO_MS;
}

const FOLLOWING = new Set(
  'later eventually subsequently then soon afterwards thereafter'.split(' '),
);

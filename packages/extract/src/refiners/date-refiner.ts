/**
 * When: the time expression on the deed's own clause, else the sentence's, else the one a neighbour sentence gave, else the
 * day of publication, which is then called that and never passes for a stated date.
 */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding, DatePrecision } from '../extraction.ts';
import { isWithin, type Tree } from '../syntax/tree.ts';
import { treeDistance } from '../syntax/tree-distance.ts';
import type { Draft, Reading } from './draft.ts';

const SENTENCES_BACK = 1;
const OTHER_CLAUSE = 50;
const YEAR_MS = 365 * 24 * 3600 * 1000;

export function refineDate(draft: Draft, reading: Reading): Draft {
  const date =
    dateInSentence(draft, reading) ??
    dateBefore(draft, reading) ??
    publicationOf(reading.published);
  if (!date) return draft;
  return { ...draft, date, historical: isHistorical(date, reading.published) };
}

function dateInSentence(draft: Draft, { tree, times }: Reading): DateFinding | null {
  const sentence = tree.document.sentences[tree.sentenceOf[draft.meaning.base] as number];
  if (!sentence) return null;
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end || !isDay(time)) continue;
    const cost = costOf(time, draft, tree);
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  return best && findingOf(best, true);
}

function costOf(time: TimeExpression, draft: Draft, tree: Tree): number {
  const token = tokenAt(tree, time.end - 1);
  const { base, parts } = draft.meaning;
  const own = [base, ...parts].some((part) => isWithin(tree, token, part));
  const distance = Math.min(...[base, ...parts].map((part) => treeDistance(tree, part, token)));
  return distance + (own ? 0 : OTHER_CLAUSE);
}

function tokenAt(tree: Tree, offset: number): number {
  const { starts, length } = tree.document;
  let low = 0;
  for (let high = length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isDay(time: TimeExpression): boolean {
  return (
    (time.kind === 'date' || time.kind === 'time') &&
    time.from !== undefined &&
    time.to !== undefined
  );
}

/** A story goes on with the day it has named, as long as it stays with days. */
function dateBefore(draft: Draft, { tree, times }: Reading): DateFinding | null {
  const index = tree.sentenceOf[draft.meaning.base] as number;
  const first = tree.document.sentences[Math.max(0, index - SENTENCES_BACK)];
  const here = tree.document.sentences[index];
  if (!first || !here || index === 0) return null;
  const earlier = times.filter(
    (time) =>
      time.start >= first.start &&
      time.end <= here.start &&
      isDay(time) &&
      precisionOf(time) === 'DAY',
  );
  const last = earlier.at(-1);
  return last ? findingOf(last, false) : null;
}

function findingOf(time: TimeExpression, stated: boolean): DateFinding {
  const { value, from = '', to = '', start, end } = time;
  const day = value.length > 10 && /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value;
  return { value: day, from, to, precision: precisionOf(time), stated, start, end };
}

function precisionOf(time: TimeExpression): DatePrecision {
  switch (time.precision) {
    case 'hour':
    case 'day':
      return 'DAY';
    case 'week':
      return 'WEEK';
    case 'month':
      return 'MONTH';
    default:
      return 'YEAR';
  }
}

function publicationOf(published: string | undefined): DateFinding | null {
  const day = published?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  return { value: day, from: day, to: day, precision: 'PUBLICATION', stated: false };
}

function isHistorical(date: DateFinding, published: string | undefined): boolean {
  if (!date.stated || published === undefined) return false;
  return Date.parse(published) - Date.parse(date.to) > YEAR_MS;
}

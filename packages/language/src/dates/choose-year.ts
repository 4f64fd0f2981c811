/** The year of a date that has none. */

import { dayNumber, dayOf, monthNumber } from './calendar.ts';
import type { Clues } from './detector.ts';

/** Without a tense, a story looks this many months around itself. */
const HALF_YEAR = 6;
/** "was to end on March 20", told on March 10: plans for a near day are told in the past tense as well. */
const NEAR_DAY = 1;

/**
 * The year told behind it ("in January last year") or shortly before, if it is another than the story's own; else the nearest one
 * in the direction of the verb. Undefined without anything to go by.
 */
export function chooseYear(
  date: { readonly month: number; readonly day?: number },
  clues: Clues,
): number | undefined {
  const { anchor, recentYear } = clues;
  if (anchor === undefined) return recentYear;
  const today = dayOf(anchor);
  const beside = BESIDE.exec(clues.after)?.[1]?.toLowerCase();
  if (beside !== undefined) return today.year + (SHIFTS[beside] ?? 0);
  if (recentYear !== undefined && recentYear !== today.year) return recentYear;
  const months = monthNumber({ year: today.year, month: date.month }) - monthNumber(today);
  switch (clues.direction()) {
    case 'past':
      return months > (date.day === undefined ? 0 : NEAR_DAY) ? today.year - 1 : today.year;
    case 'future':
      return isOver(date, anchor) ? today.year + 1 : today.year;
    default:
      if (months > HALF_YEAR) return today.year - 1;
      return months < -HALF_YEAR ? today.year + 1 : today.year;
  }
}

/** "in March of next year", "on May 3 last year". */
const BESIDE = /^,? (?:of )?(last|this|next) year\b/i;
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Whether this year's date lies before the anchor. */
function isOver(
  { month, day }: { readonly month: number; readonly day?: number },
  anchor: number,
): boolean {
  const today = dayOf(anchor);
  return day === undefined
    ? month < today.month
    : dayNumber({ year: today.year, month, day }) < anchor;
}

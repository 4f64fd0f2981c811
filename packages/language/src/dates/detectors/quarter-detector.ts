/** Quarters and halves of a year: "the third quarter of 2009", "Q3 2024", "fourth-quarter", "the first half of this year". */

import { dayOf } from '../calendar.ts';
import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { halfPeriod, type Period, quarterPeriod } from '../period.ts';
import { ORDINALS } from '../words.ts';

const OF_YEAR =
  '(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:(?:fiscal|financial)\\s+)?(?:year\\s+)?(?:(?<year>1\\d{3}|20\\d{2})|(?<which>this|last|next|the current|the previous)\\s+year))?';

export const quarterDetector: TimeDetector = {
  name: 'quarter',
  pattern: timePattern(
    `(?:the\\s+)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<part>quarter|half)${OF_YEAR}`,
  ),
  read({ ordinal, part, year, which }, clues) {
    const number = ORDINALS[(ordinal as string).toLowerCase()] as number;
    const half = part?.toLowerCase() === 'half';
    if (half && (number > 2 || (year === undefined && which === undefined))) return undefined;
    const period = (y: number): Period => (half ? halfPeriod(y, number) : quarterPeriod(y, number));
    const chosen = year === undefined ? yearOf(which, period, clues) : Number(year);
    return chosen === undefined ? undefined : reading(period(chosen), year !== undefined);
  },
};

export const shortQuarterDetector: TimeDetector = {
  name: 'short-quarter',
  needsFigure: true,
  pattern: timePattern(
    `(?:(?<half>H[12])|Q(?<quarter>[1-4]))(?:\\s?,?\\s?(?:of\\s+)?(?<year>20\\d{2}|19\\d{2}))?`,
  ),
  read({ half, quarter, year }, clues) {
    if (half !== undefined)
      return year === undefined
        ? undefined
        : reading(halfPeriod(Number(year), Number(half[1])), true);
    const period = (y: number): Period => quarterPeriod(y, Number(quarter));
    const chosen = year === undefined ? yearOf(undefined, period, clues) : Number(year);
    return chosen === undefined ? undefined : reading(period(chosen), year !== undefined);
  },
};

/** Without a word about it, the latest quarter that has begun; the next one when the verb looks ahead. */
function yearOf(
  which: string | undefined,
  period: (year: number) => Period,
  clues: Clues,
): number | undefined {
  if (clues.anchor === undefined) return undefined;
  const { year } = dayOf(clues.anchor);
  if (which !== undefined) {
    if (/last|previous/i.test(which)) return year - 1;
    return /next/i.test(which) ? year + 1 : year;
  }
  if (clues.direction() === 'future') return period(year).to < clues.anchor ? year + 1 : year;
  return period(year).from > clues.anchor ? year - 1 : year;
}

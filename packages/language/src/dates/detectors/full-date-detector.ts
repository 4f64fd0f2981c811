/** Dates with a day of the month: "Sunday, December 8, 2024", "8 December", "Dec. 8", "March 3-5". */

import { dayNumber, isRealDay, weekdayOf } from '../calendar.ts';
import { chooseYear } from '../choose-year.ts';
import {
  type Clues,
  type Groups,
  type Reading,
  reading,
  type TimeDetector,
  timePattern,
} from '../detector.ts';
import { dayPeriod } from '../period.ts';
import { MONTH, monthNumberOf, WEEKDAY, weekdayNumberOf } from '../words.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const SUFFIX = '(?:\\s?(?:st|nd|rd|th))?';
const YEAR = '(?:1\\d{3}|20\\d{2})';
/** "March 3 to 5, 2023": the year after the second day is also the first one's. */
const RANGE_YEAR = `(?:(?=\\s?(?:-|–|to|and|until|through)\\s?${DAY}${SUFFIX},?\\s+(?<later>${YEAR}))|)`;
const BEFORE = `(?:(?:early |late )?(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?\\s?[,.]?\\s+(?:the\\s+)?)?`;

const read = (month: string, { day, year, weekday }: Groups, clues: Clues): Reading | undefined => {
  const date = { month: monthNumberOf(month), day: Number(day) };
  const chosen = year === undefined ? chooseYear(date, clues) : Number(year);
  if (chosen === undefined) return undefined;
  const full = { ...date, year: year === undefined ? agreeing(date, chosen, weekday) : chosen };
  return isRealDay(full) ? reading(dayPeriod(dayNumber(full)), year !== undefined) : undefined;
};

/** Years around the chosen one in which a date may fall on its weekday again. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];

/** "Saturday, April 26" can only be a year in which that day is a Saturday. */
function agreeing(
  date: { readonly month: number; readonly day: number },
  year: number,
  weekday: string | undefined,
): number {
  if (weekday === undefined) return year;
  const wanted = weekdayNumberOf(weekday);
  const shift = SHIFTS.find(
    (years) => weekdayOf(dayNumber({ ...date, year: year + years })) === wanted,
  );
  return year + (shift ?? 0);
}

export const monthDayDetector: TimeDetector = {
  name: 'month-day',
  needsFigure: true,
  pattern: timePattern(
    `${BEFORE}(?<month>${MONTH})\\s+(?<day>${DAY})${SUFFIX}(?!\\s?%|[.,:]\\d)(?:\\s?,?\\s+(?:of\\s+)?(?<year>${YEAR})(?!,\\d))?${RANGE_YEAR}`,
  ),
  read: ({ month, day, year, later, weekday }, clues) =>
    read(month as string, { day, year: year ?? later, weekday }, clues),
};

export const dayMonthDetector: TimeDetector = {
  name: 'day-month',
  needsFigure: true,
  pattern: timePattern(
    `${BEFORE}(?<day>${DAY})${SUFFIX}\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?:\\s?,?\\s+(?<year>${YEAR})(?!,\\d))?`,
  ),
  read: (groups, clues) => read(groups.month as string, groups, clues),
};

/** The second day of "March 3-5" and "March 3 to 5"; the first one is found as any date is. */
export const dayRangeDetector: TimeDetector = {
  name: 'day-range',
  needsFigure: true,
  pattern: timePattern(
    `(?<=(?<month>${MONTH})\\s+${DAY}${SUFFIX}\\s?(?:-|–|to|and|until|through)\\s?)(?<day>${DAY})${SUFFIX}(?!\\s?%|[.,:]\\d)(?:\\s?,\\s?(?<year>${YEAR}))?`,
  ),
  read: (groups, clues) => read(groups.month as string, groups, clues),
};

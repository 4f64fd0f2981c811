/** Dates in figures: 2024-12-08, 2024-12-08T10:30Z, 8.12.2024, 12/8/2024, 12/8/24. */

import { dayNumber, isRealDay } from '../calendar.ts';
import { type Reading, reading, type TimeDetector, timePattern } from '../detector.ts';
import { dayPeriod } from '../period.ts';

function read(year: number, month: number, day: number): Reading | undefined {
  const date = { year, month, day };
  return isRealDay(date) ? reading(dayPeriod(dayNumber(date)), true) : undefined;
}

export const isoDateDetector: TimeDetector = {
  name: 'iso-date',
  needsFigure: true,
  pattern: timePattern(
    '(?<year>1\\d{3}|20\\d{2})(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  ),
  read: ({ year, month, day }) => read(Number(year), Number(month), Number(day)),
};

/** "97" is 1997, "24" is 2024. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** With slashes the month leads, as in American news, unless it cannot; with dots the day leads. */
export const figureDateDetector: TimeDetector = {
  name: 'figure-date',
  needsFigure: true,
  pattern: timePattern(
    '(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[5-9]|20)\\d{2}|\\d{2})',
  ),
  read({ first, second, mark, year }) {
    const full = fullYear(Number(year));
    const [a, b] = [Number(first), Number(second)];
    if (mark === '.' && (year as string).length === 2) return undefined;
    return mark === '/' && a <= 12 ? read(full, a, b) : read(full, b, a);
  },
};

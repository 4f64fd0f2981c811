/** The dates that a time expression and the day of publication give. */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding, DatePrecision } from '../../extraction.ts';

/** Does it stand on the calendar, unlike "for two days" or "every Monday"? */
export function isDay(time: TimeExpression): boolean {
  return (
    (time.kind === 'date' || time.kind === 'time') &&
    time.from !== undefined &&
    time.to !== undefined
  );
}

export function asDate(time: TimeExpression, stated: boolean): DateFinding {
  const { value, from = '', to = '', start, end } = time;
  const day = value.length > 10 && /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value;
  return { value: day, from, to, precision: precisionOf(time), stated, start, end };
}

export function precisionOf(time: TimeExpression): DatePrecision {
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

export function publicationOf(published: string | undefined): DateFinding | null {
  const day = published?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  return { value: day, from: day, to: day, precision: 'PUBLICATION', stated: false };
}

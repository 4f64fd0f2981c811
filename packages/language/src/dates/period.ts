/** Calendar periods with their ISO 8601 value (in the manner of TIMEX3) and the days they cover. */

import type { Precision } from '../document.ts';
import {
  dayNumber,
  dayOf,
  isoDay,
  isoMonth,
  isoWeekOf,
  isoYear,
  monthNumber,
  monthOf,
  weekdayOf,
} from './calendar.ts';

export interface Period {
  readonly value: string;
  /** First and last day number. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const dayPeriod = (day: number): Period => ({
  value: isoDay(day),
  from: day,
  to: day,
  precision: 'day',
});

/** A part of a day: `hour` is two digits or a TIMEX3 part such as MO, AF, EV, NI. */
export const hourPeriod = (day: number, hour: string): Period => ({
  ...dayPeriod(day),
  value: `${isoDay(day)}T${hour}`,
  precision: 'hour',
});

function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day);
  const { year, week } = isoWeekOf(day);
  return {
    value: `${isoYear(year)}-W${String(week).padStart(2, '0')}`,
    from: monday,
    to: monday + 6,
    precision: 'week',
  };
}

export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { value: `${week.value}-WE`, from: week.to - 1, to: week.to, precision: 'day' };
}

export function monthPeriod(year: number, month: number): Period {
  return { value: isoMonth({ year, month }), ...monthSpan(year, month, 1), precision: 'month' };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return {
    value: `${isoYear(year)}-Q${quarter}`,
    ...monthSpan(year, quarter * 3 - 2, 3),
    precision: 'quarter',
  };
}

export function halfPeriod(year: number, half: number): Period {
  return {
    value: `${isoYear(year)}-H${half}`,
    ...monthSpan(year, half * 6 - 5, 6),
    precision: 'quarter',
  };
}

/** 0 spring, 1 summer, 2 autumn, 3 winter (from December of the year). */
export function seasonPeriod(year: number, season: number): Period {
  return {
    value: `${isoYear(year)}-${['SP', 'SU', 'FA', 'WI'][season]}`,
    ...monthSpan(year, 3 + season * 3, 3),
    precision: 'season',
  };
}

export const yearPeriod = (year: number): Period => ({
  value: isoYear(year),
  ...yearSpan(year, year),
  precision: 'year',
});

/** `first` is the decade's first year. */
export const decadePeriod = (first: number): Period => ({
  value: `${isoYear(first).slice(0, 3)}X`,
  ...yearSpan(first, first + 9),
  precision: 'decade',
});

/** The 20th century is 19XX. */
export const centuryPeriod = (number: number): Period => ({
  value: `${String(number - 1).padStart(2, '0')}XX`,
  ...yearSpan(number * 100 - 99, number * 100),
  precision: 'century',
});

function monthSpan(year: number, month: number, months: number): Pick<Period, 'from' | 'to'> {
  return {
    from: dayNumber({ year, month, day: 1 }),
    to: dayNumber({ year, month: month + months, day: 0 }),
  };
}

function yearSpan(first: number, last: number): Pick<Period, 'from' | 'to'> {
  return {
    from: dayNumber({ year: first, month: 1, day: 1 }),
    to: dayNumber({ year: last, month: 12, day: 31 }),
  };
}

/** The period of a unit that holds `day` shifted by `amount` units; it is as coarse as the unit. */
export function shiftedPeriod(day: number, unit: Unit, amount: number): Period {
  const date = dayOf(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day + amount);
    case 'week':
      return weekPeriod(day + amount * 7);
    case 'month': {
      const { year, month } = monthOf(monthNumber(date) + amount);
      return monthPeriod(year, month);
    }
    case 'quarter': {
      const { year, month } = monthOf(monthNumber(date) + amount * 3);
      return quarterPeriod(year, Math.ceil(month / 3));
    }
    case 'year':
      return yearPeriod(date.year + amount);
    case 'decade':
      return decadePeriod(Math.floor(date.year / 10) * 10 + amount * 10);
    case 'century':
      return centuryPeriod(Math.ceil(date.year / 100) + amount);
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  easterOf,
  isoDay,
  isoWeekOf,
  isRealDay,
  nthWeekday,
  weekdayOf,
} from './calendar.ts';

const number = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayNumber({ year, month, day });
};

describe('calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 100_000 }), (day) => {
        expect(dayNumber(dayOf(day))).toBe(day);
      }),
    );
  });

  it.each([
    ['2024-12-09', 0],
    ['2000-01-01', 5],
    ['1969-12-31', 2],
    ['1582-10-15', 4],
  ])('knows the weekday of %s', (day, weekday) => {
    expect(weekdayOf(number(day))).toBe(weekday);
  });

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2024-01-01', 2024, 1],
  ])('knows the ISO week of %s', (day, year, week) => {
    expect(isoWeekOf(number(day))).toEqual({ year, week });
  });

  it.each([
    [1998, '1998-04-12'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('knows Easter %i', (year, day) => {
    expect(isoDay(easterOf(year))).toBe(day);
  });

  it('finds the n-th weekday of a month from both ends', () => {
    expect(isoDay(nthWeekday(2024, 11, 3, 4))).toBe('2024-11-28');
    expect(isoDay(nthWeekday(2024, 5, 0, -1))).toBe('2024-05-27');
  });

  it('knows which days exist', () => {
    expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDay({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isRealDay({ year: 2023, month: 13, day: 1 })).toBe(false);
  });
});

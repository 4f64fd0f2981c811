/**
 * The day a story was told. Feeds know when a page was published; a date standing alone in the head of
 * the text knows better, for pages are also republished.
 */

import { LanguageFault } from '../language-fault.ts';
import { dayNumber, isRealDay, weekdayOf } from './calendar.ts';
import { MONTH, monthNumberOf, WEEKDAY, weekdayNumberOf } from './words.ts';

const HEAD = 400;
const ALONE = new RegExp(
  `^[ \\t]*(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})|(?<day2>\\d{1,2})\\s+(?<month2>${MONTH})),?\\s+(?<year>\\d{4})[ \\t.]*$`,
  'imu',
);

export function storyDay(text: string, published: string | undefined): number | undefined {
  const head = headDay(text);
  // A weekday that agrees with the date is no coincidence; without one the feed is trusted more.
  if (head?.checked) return head.day;
  return published === undefined ? head?.day : parsePublished(published);
}

function headDay(text: string): { readonly day: number; readonly checked: boolean } | undefined {
  const groups = ALONE.exec(text.slice(0, HEAD))?.groups;
  if (!groups) return undefined;
  const { weekday, month, month2, day, day2, year } = groups;
  const date = {
    year: Number(year),
    month: monthNumberOf((month ?? month2) as string),
    day: Number(day ?? day2),
  };
  if (!isRealDay(date)) return undefined;
  const number = dayNumber(date);
  return {
    day: number,
    checked: weekday !== undefined && weekdayOf(number) === weekdayNumberOf(weekday),
  };
}

/** The calendar day as written; what the clock says elsewhere does not matter to "yesterday". */
function parsePublished(published: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(published) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (day !== undefined && isRealDay(date)) return dayNumber(date);
  throw new LanguageFault(
    'ANCHOR_INVALID',
    `The publication date "${published}" is no ISO 8601 date; give YYYY-MM-DD or a datetime.`,
  );
}

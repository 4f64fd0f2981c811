/** Today and its neighbours: "yesterday", "tonight", "this morning", "last night", "the day after tomorrow". */

import { reading, type TimeDetector, timePattern } from '../detector.ts';
import { dayPeriod, hourPeriod } from '../period.ts';
import { DAY_PART, DAY_PARTS } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

export const relativeDayDetector: TimeDetector = {
  name: 'relative-day',
  pattern: timePattern(
    `(?<day>the day (?:before yesterday|after tomorrow)|(?:early |late |earlier |later )?(?:today|tonight|yesterday|tomorrow))(?:\\s+(?<part>${DAY_PART}))?`,
  ),
  read({ day, part }, { anchor, before }) {
    if (anchor === undefined || isTitle(day as string, before)) return undefined;
    const word = (day as string).toLowerCase().replace(/^(?:early|late|earlier|later) /, '');
    const hour = word === 'tonight' ? 'NI' : DAY_PARTS[part?.toLowerCase() ?? ''];
    const number = anchor + (SHIFTS[word] ?? 0);
    return hour === undefined
      ? reading(dayPeriod(number), false)
      : reading(hourPeriod(number, hour), false, 'time');
  },
};

/** "USA TODAY", "Russia Today": papers and channels. */
function isTitle(day: string, before: string): boolean {
  return /\bUSA\s+$/.test(before)
    ? /^today$/i.test(day)
    : day === 'Today' && /\p{Lu}\p{Ll}+\s+$/u.test(before);
}

/** "Last night" lies before the morning's paper. */
export const dayPartDetector: TimeDetector = {
  name: 'day-part',
  pattern: timePattern(
    `(?:(?:early|late)\\s+)?(?<which>this|last)\\s+(?<part>${DAY_PART})|(?<over>overnight)`,
  ),
  read({ which, part, over }, { anchor }) {
    if (anchor === undefined) return undefined;
    if (over !== undefined) return reading(hourPeriod(anchor, 'NI'), false, 'time');
    const number = which?.toLowerCase() === 'last' ? anchor - 1 : anchor;
    return reading(
      hourPeriod(number, DAY_PARTS[(part as string).toLowerCase()] ?? 'MO'),
      false,
      'time',
    );
  },
};

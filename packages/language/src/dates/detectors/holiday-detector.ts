/** Named days: "Christmas Eve", "New Year's Day 2015", "Good Friday", "9/11". */

import { dayNumber, dayOf, easterOf, nthWeekday } from '../calendar.ts';
import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { dayPeriod } from '../period.ts';

type DayOfYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber({ year, month, day });
const easter =
  (shift: number): DayOfYear =>
  (year) =>
    easterOf(year) + shift;

const HOLIDAYS: Readonly<Record<string, DayOfYear>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new year's": fixed(1, 1),
  epiphany: fixed(1, 6),
  "valentine's day": fixed(2, 14),
  "st patrick's day": fixed(3, 17),
  "st. patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  "international women's day": fixed(3, 8),
  'may day': fixed(5, 1),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'bonfire night': fixed(11, 5),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'palm sunday': easter(-7),
  'good friday': easter(-2),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  easter: easter(0),
  'ash wednesday': easter(-46),
  'thanksgiving day': (year) => nthWeekday(year, 11, 3, 4),
  thanksgiving: (year) => nthWeekday(year, 11, 3, 4),
  'memorial day': (year) => nthWeekday(year, 5, 0, -1),
  'labor day': (year) => nthWeekday(year, 9, 0, 1),
  'martin luther king day': (year) => nthWeekday(year, 1, 0, 3),
  "presidents' day": (year) => nthWeekday(year, 2, 0, 3),
};

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.').replace("'", "['’]"))
  .join('|');

export const holidayDetector: TimeDetector = {
  name: 'holiday',
  pattern: timePattern(
    `(?:(?<which>last|this|next)\\s+)?(?<name>${NAMES})(?:\\s?,?\\s+(?<year>1\\d{3}|20\\d{2}))?`,
  ),
  read({ which, name, year }, clues) {
    const day = HOLIDAYS[(name as string).toLowerCase().replace('’', "'")];
    if (
      !day ||
      !/^\p{Lu}/u.test(name as string) ||
      /^\s+(?:\p{Lu}|tree|present|gift|market|dinner|card|carol)/u.test(clues.after)
    )
      return undefined;
    if (year !== undefined) return reading(dayPeriod(day(Number(year))), true);
    if (clues.anchor === undefined) return undefined;
    return reading(dayPeriod(nearest(day, which?.toLowerCase(), clues.anchor, clues)), false);
  },
};

function nearest(day: DayOfYear, which: string | undefined, anchor: number, clues: Clues): number {
  const { year } = dayOf(anchor);
  const candidates = [day(year - 1), day(year), day(year + 1)];
  const ahead = which === 'next' || (which === undefined && clues.direction() === 'future');
  const back = which === 'last' || (which === undefined && clues.direction() === 'past');
  if (ahead) return candidates.find((candidate) => candidate >= anchor) as number;
  if (back) return candidates.findLast((candidate) => candidate <= anchor) as number;
  return which === 'this'
    ? day(year)
    : candidates.reduce((best, candidate) =>
        Math.abs(candidate - anchor) < Math.abs(best - anchor) ? candidate : best,
      );
}

export const septemberEleventhDetector: TimeDetector = {
  name: 'september-eleventh',
  needsFigure: true,
  pattern: timePattern('9/11(?!/)|(?:sept\\.?|september)\\s+11(?=\\s+(?:attack|hijack|terror))'),
  read: () => reading(dayPeriod(dayNumber({ year: 2001, month: 9, day: 11 })), true),
};

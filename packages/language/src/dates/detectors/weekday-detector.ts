/** Days of the week: "on Sunday", "last Friday", "Monday night", "early Tuesday", "in the early hours of Sunday". */

import { weekdayOf } from '../calendar.ts';
import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { dayPeriod, hourPeriod } from '../period.ts';
import { DAY_PART, DAY_PARTS, WEEKDAY, weekdayNumberOf } from '../words.ts';

const HOURS = '(?:(?:the\\s+)?(?<hours>early|small|late)\\s+hours\\s+of\\s+)?';
const SMALL_HOURS: Readonly<Record<string, string>> = { early: '03', small: '03', late: 'NI' };
const WHICH =
  '(?:(?<which>last|next|this past|this coming|this|coming|the following|the previous)\\s+)?';

export const weekdayDetector: TimeDetector = {
  name: 'weekday',
  pattern: timePattern(
    `${HOURS}(?:(?:early|late)\\s+)?${WHICH}(?:(?:early|late)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<part>${DAY_PART}))?`,
  ),
  read({ hours, which, weekday, part }, clues) {
    const word = weekday as string;
    // "sat", "sun", "wed" are words; the Sun a newspaper; a lower-case day is right only in lower-case text.
    if (word.length <= 4 && !/^\p{Lu}/u.test(word)) return undefined;
    if (
      /^(?:sun|sat|mon|wed)\.?$/i.test(word) &&
      which === undefined &&
      (!/\bon\s+$/i.test(clues.before) || /\bthe\s+$/i.test(clues.before))
    )
      return undefined;
    if (isPaper(clues)) return undefined;
    const day = resolveWeekday(weekdayNumberOf(word), which?.toLowerCase(), clues);
    if (day === undefined) return undefined;
    const hour =
      hours === undefined ? DAY_PARTS[part?.toLowerCase() ?? ''] : SMALL_HOURS[hours.toLowerCase()];
    return hour === undefined
      ? reading(dayPeriod(day), false)
      : reading(hourPeriod(day, hour), false, 'time');
  },
};

/** "The Sunday Times" comes out on other days, too. */
function isPaper({ before, after }: Clues): boolean {
  return (
    /\bthe\s+$/i.test(before) &&
    /^\s+(?:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Tribune|Independent|Star)\b/i.test(
      after,
    )
  );
}

/** The nearest one in the direction of the verb; in news that direction is the past unless said otherwise. */
function resolveWeekday(
  weekday: number,
  which: string | undefined,
  clues: Clues,
): number | undefined {
  const relative =
    which === 'the following' || which === 'the previous' ? clues.narrative : clues.anchor;
  if (relative === undefined) return undefined;
  const back = (weekdayOf(relative) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(relative) + 7) % 7;
  switch (which) {
    case 'last':
    case 'this past':
    case 'the previous':
      return relative - (back === 0 ? 7 : back);
    case 'next':
    case 'coming':
    case 'this coming':
    case 'the following':
      return relative + (ahead === 0 ? 7 : ahead);
    case 'this':
      return clues.direction() === 'past' ? relative - back : relative + ahead;
    default:
      return clues.direction() === 'future' ? relative + ahead : relative - back;
  }
}

/** Periods beside the present one: "last week", "this year", "next month", "last summer", "the previous year". */

import { dayOf } from '../calendar.ts';
import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { seasonPeriod, shiftedPeriod, type Unit, weekendPeriod } from '../period.ts';
import { SEASON, SEASONS } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  following: 1,
};
const WHICH =
  '(?:(?:the|that)\\s+)?(?<which>this past|this coming|last|past|previous|preceding|this|current|same|that|next|coming|following)';
const PART =
  '(?:(?:the\\s+)?(?:start|beginning|middle|end)\\s+of\\s+|(?:earlier|later|early|late)\\s+(?:in\\s+)?)?';
/** These count from what was told last, not from the day of publication. */
const NARRATIVE = /^(?:previous|preceding|same|that|following)$/;

export const relativePeriodDetector: TimeDetector = {
  name: 'relative-period',
  pattern: timePattern(
    `${PART}${WHICH}\\s+(?<unit>day|week|weekend|month|quarter|year|decade|century)`,
  ),
  read({ which, unit }, clues) {
    const word = (which as string).toLowerCase();
    const from = startOf(word, clues);
    const shift = SHIFTS[word] as number;
    if (from === undefined || refersBack(word, unit as string, clues)) return undefined;
    const name = (unit as string).toLowerCase();
    if (name === 'weekend') return reading(weekendPeriod(from + shift * 7), false);
    // "this day" and "the next day" are days; "last day" is the last of something.
    if (name === 'day' && /^(?:last|past|current|coming)$/.test(word)) return undefined;
    return reading(
      shiftedPeriod(
        name === 'day' && word === 'next' ? (clues.narrative ?? from) : from,
        name as Unit,
        shift,
      ),
      false,
    );
  },
};

const startOf = (word: string, { anchor, narrative }: Clues): number | undefined =>
  NARRATIVE.test(word) ? narrative : anchor;

/** "over the past year" is a stretch of time that ends now, found elsewhere. */
function refersBack(which: string, unit: string, { before }: Clues): boolean {
  return (
    (which === 'past' || (which === 'last' && /\bthe\s*$/i.test(before))) &&
    unit !== 'century' &&
    /\b(?:over|in|during|for|within|throughout|across)\s+(?:the\s*)?$/i.test(before)
  );
}

export const seasonDetector: TimeDetector = {
  name: 'season',
  pattern: timePattern(
    `${PART}(?:(?:the|that)\\s+)?(?:(?<which>last|this|next|this past|this coming)\\s+)?(?:(?:early|late|mid)[- ])?(?<season>${SEASON})(?:\\s?,?\\s+(?:of\\s+)?(?<year>1\\d{3}|20\\d{2}))?`,
  ),
  read({ which, season, year }, clues) {
    const number = SEASONS[(season as string).toLowerCase()] as number;
    if (year !== undefined) return reading(seasonPeriod(Number(year), number), true);
    if (which === undefined || clues.anchor === undefined) return undefined;
    return reading(
      seasonPeriod(seasonYear(number, which.toLowerCase(), clues.anchor), number),
      false,
    );
  },
};

function seasonYear(season: number, which: string, anchor: number): number {
  const { year } = dayOf(anchor);
  const here = seasonPeriod(year, season);
  if (/last|past/.test(which)) return here.to < anchor ? year : year - 1;
  if (/next|coming/.test(which)) return here.from > anchor ? year : year + 1;
  return year;
}

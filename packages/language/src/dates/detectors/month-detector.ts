/** Months and their parts: "December 2024", "in December", "last December", "mid-March", "early June". */

import { dayOf, monthNumber } from '../calendar.ts';
import { chooseYear } from '../choose-year.ts';
import { reading, type TimeDetector, timePattern } from '../detector.ts';
import { monthPeriod } from '../period.ts';
import { MONTH, monthNumberOf } from '../words.ts';

const PART = '(?:(?:the\\s+)?(?:start|beginning|middle|end)\\s+of\\s+|(?:early|late|mid)[- ])?';

export const monthYearDetector: TimeDetector = {
  name: 'month-year',
  needsFigure: true,
  pattern: timePattern(
    `${PART}(?<month>${MONTH})(?:\\s?,\\s?|\\s+(?:of\\s+)?)(?<year>1\\d{3}|20\\d{2})(?!,\\d)`,
  ),
  read: ({ month, year }) =>
    reading(monthPeriod(Number(year), monthNumberOf(month as string)), true),
};

/** May, March and the like are also verbs and names; Jan, Mar, Dec also people's. */
const AMBIGUOUS = /^(?:may|march|mar|jan|dec|april|june|august|sep|jun|jul)\.?$/i;
const LEADING =
  /\b(?:in|since|until|till|by|from|of|during|before|after|last|next|this|through|to|between|and|around|early|late|mid|every|for|late-|early-|mid-)[\s-]*$/i;

export const monthDetector: TimeDetector = {
  name: 'month',
  pattern: timePattern(
    `${PART}(?:(?<which>last|next|this|this past|past|this coming|coming)\\s+)?(?<month>${MONTH})(?!\\s+\\d)`,
  ),
  read({ which, month }, clues) {
    const word = month as string;
    if (/^\p{Ll}/u.test(word) && /^(?:may|march)$/.test(word)) return undefined;
    if (
      which === undefined &&
      (clues.tag !== 'PROPN' || (AMBIGUOUS.test(word) && !LEADING.test(clues.before)))
    )
      return undefined;
    if (which === undefined && /^\s+\p{Lu}\p{Ll}+/u.test(clues.after) && AMBIGUOUS.test(word))
      return undefined;
    const number = monthNumberOf(word);
    if (which !== undefined && clues.anchor !== undefined)
      return reading(
        monthPeriod(yearBeside(which.toLowerCase(), number, clues.anchor), number),
        false,
      );
    const year = chooseYear({ month: number }, clues);
    return year === undefined ? undefined : reading(monthPeriod(year, number), false);
  },
};

/** "last March" is the latest one that is over, "next March" the first to come. */
function yearBeside(which: string, month: number, anchor: number): number {
  const today = dayOf(anchor);
  const same = monthNumber({ year: today.year, month }) - monthNumber(today);
  if (/last|past/.test(which)) return same >= 0 ? today.year - 1 : today.year;
  return /next|coming/.test(which) && same <= 0 ? today.year + 1 : today.year;
}

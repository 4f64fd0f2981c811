/** A counted distance: "three days ago", "two weeks earlier", "in a month", "a year later", "10 years from now". */

import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { parseNumber } from '../parse-number.ts';
import { shiftedPeriod, type Unit } from '../period.ts';
import { NUMBER, UNIT, UNITS } from '../words.ts';

/** Weeks in a fortnight; everything else counts itself. */
const amountOf = (number: string, unit: string): number | undefined => {
  const amount = parseNumber(number);
  return amount === undefined ? undefined : amount * (unit.toLowerCase() === 'fortnight' ? 2 : 1);
};

const unitOf = (unit: string): Unit | 'hour' =>
  /^centur/i.test(unit) ? 'century' : (UNITS[unit.toLowerCase()] ?? 'day');

function shifted(
  from: number | undefined,
  unit: string,
  amount: number | undefined,
): ReturnType<typeof reading> | undefined {
  if (from === undefined || amount === undefined || amount > 3000) return undefined;
  const name = unitOf(unit);
  return reading(
    name === 'hour'
      ? shiftedPeriod(from, 'day', Math.trunc(amount / 24))
      : shiftedPeriod(from, name, amount),
    false,
  );
}

const ABOUT =
  '(?:(?:about|around|almost|nearly|barely|some|(?:just )?over|more than|(?:just )?under|less than|just|exactly)\\s+)?';

export const agoDetector: TimeDetector = {
  name: 'ago',
  pattern: timePattern(`${ABOUT}(?<number>${NUMBER})\\s+(?<unit>${UNIT})s?\\s+ago`),
  read: ({ number, unit }, { anchor }) =>
    shifted(anchor, unit as string, negative(amountOf(number as string, unit as string))),
};

const negative = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : -amount;

/** Counted from what was told last; "two days before the vote" is counted from the vote, whenever that was. */
export const laterDetector: TimeDetector = {
  name: 'later',
  pattern: timePattern(
    `${ABOUT}(?<number>${NUMBER})\\s+(?<unit>${UNIT})s?\\s+(?<side>later|earlier|before(?=\\s*(?:[^\\s\\p{L}\\p{N}]|$))|afterwards|previously)(?!\\s+than)`,
  ),
  read({ number, unit, side }, clues: Clues) {
    const amount = amountOf(number as string, unit as string);
    const back = /^(?:earlier|before|previously)$/i.test(side as string);
    return shifted(clues.narrative, unit as string, back ? negative(amount) : amount);
  },
};

export const inDetector: TimeDetector = {
  name: 'in',
  pattern: timePattern(
    `(?<=\\bin\\s+)(?<number>${NUMBER})\\s+(?<unit>${UNIT})s?['’]?\\s+time|(?<number2>${NUMBER})\\s+(?<unit2>${UNIT})s?\\s+(?:from now|hence)`,
  ),
  read({ number, unit, number2, unit2 }, { anchor }) {
    const name = (unit ?? unit2) as string;
    return shifted(anchor, name, amountOf((number ?? number2) as string, name));
  },
};

/** "the day before", "the day after", "a day earlier" without a date to hang on. */
export const neighbourDayDetector: TimeDetector = {
  name: 'neighbour-day',
  pattern: timePattern(
    'the\\s+(?:(?<next>following|next)|(?<previous>previous))\\s+(?:morning|afternoon|evening|night)|the\\s+day\\s+(?<side>before|after)(?=\\s*(?:[,.;]|$))',
  ),
  read({ next, side }, { narrative }) {
    return shifted(
      narrative,
      'day',
      next !== undefined || side?.toLowerCase() === 'after' ? 1 : -1,
    );
  },
};

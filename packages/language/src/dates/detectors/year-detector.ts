/** Years, decades, centuries: "in 2019", "the 1990s", "the '80s", "2014-15", "the 19th century", "fiscal 2013". */

import { type Clues, reading, type TimeDetector, timePattern } from '../detector.ts';
import { centuryPeriod, decadePeriod, yearPeriod } from '../period.ts';

const PART =
  '(?:(?:the\\s+)?(?:start|beginning|middle|end)\\s+of\\s+(?:the\\s+year\\s+)?|(?:early|late|mid)[- ]|the\\s+year\\s+|(?:fiscal|financial)(?:\\s+year)?\\s+|fy\\s?)?';
/** What a four-figure number counts when it is no year. */
const COUNTED =
  /^[\s-]+(?:people|persons|men|women|troops|soldiers|refugees|miles|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|dollars|euros|pounds|hours|hectares|acres|percent|per\s?cent|jobs|votes|deaths|cases|words|times|calories|square|cubic|of\s+(?:them|the|those|its|our|his|her|their))\b/i;
/** The second half of a range is `yearRangeDetector`'s; after any other figure comes no year. */
const FIGURE = /\d\s?[-–]\s?$/;
const PREPOSITION =
  /(?:\b(?:in|since|by|until|till|from|during|of|to|before|after|between|and|around|circa|through|for|on|ca?\.)\s*(?:the\s+)?|[([]\s?|,\s?)$/i;

export const yearDetector: TimeDetector = {
  name: 'year',
  needsFigure: true,
  pattern: timePattern(
    `${PART}(?<year>1\\d{3}|20\\d{2})(?!\\s?%|[,.:]\\d|['’]s\\b)(?:\\s?(?:ad|ce)\\b)?`,
  ),
  read({ year }, clues) {
    const number = Number(year);
    return isYear(number, clues) ? reading(yearPeriod(number), true) : undefined;
  },
};

/** Recent years stand anywhere; distant ones, and whatever could be an amount, need a preposition or a bracket. */
function isYear(year: number, { before, after, tag, nextTag }: Clues): boolean {
  if (
    FIGURE.test(before) ||
    COUNTED.test(after) ||
    /(?:[$€£#.:/]|\bno\.?|\bat|\bover|\bthan|\babout|\bnearly|\bsome|\bpage|\broute|\bflight)\s*$/i.test(
      before,
    )
  )
    return false;
  if (/^-?\p{L}/u.test(after) && !/^-(?:\p{Ll}|\d)/u.test(after)) return false;
  if (PREPOSITION.test(before)) return true;
  if (tag !== 'NUM' && tag !== 'PROPN') return false;
  return year >= 1900 && year <= 2059 && !(nextTag === 'NOUN' && /^\s+\p{Ll}+s\b/u.test(after));
}

/** The second year of "2014-15" and "1914–1918"; the first is found as any year is. */
export const yearRangeDetector: TimeDetector = {
  name: 'year-range',
  needsFigure: true,
  pattern: timePattern(
    '(?<=(?<century>1[5-9]|20)(?<first>\\d{2})\\s?[-–/]\\s?)(?<second>\\d{4}|\\d{2})(?![-–/]\\d)',
  ),
  read({ century, first, second }) {
    const text = second as string;
    const year = text.length === 4 ? Number(text) : Number(`${century}${text}`);
    return year > Number(`${century}${first}`) && year < 2100
      ? reading(yearPeriod(year), true)
      : undefined;
  },
};

const WORDS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

export const decadeDetector: TimeDetector = {
  name: 'decade',
  pattern: timePattern(
    `(?:(?:early|late|mid)[- ])?(?:the\\s+)?(?:(?:early|late|mid)[- ])?(?:(?<year>1[5-9]\\d0|20\\d0)['’]?s|['’](?<short>[2-9]0)s|(?<=the\\s+(?:(?:early|late|mid)[- ])?)(?<word>${Object.keys(WORDS).join('|')}))`,
  ),
  read({ year, short, word }) {
    if (word !== undefined) return reading(decadePeriod(WORDS[word.toLowerCase()] as number), true);
    return reading(decadePeriod(year === undefined ? 1900 + Number(short) : Number(year)), true);
  },
};

const CENTURY_WORDS: Readonly<Record<string, number>> = {
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

export const centuryDetector: TimeDetector = {
  name: 'century',
  pattern: timePattern(
    `(?:(?:early|late|mid)[- ])?(?:the\\s+)?(?:(?:early|late|mid)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${Object.keys(CENTURY_WORDS).join('|')}))[- ]century`,
  ),
  read({ number, word }) {
    return reading(
      centuryPeriod(
        word === undefined ? Number(number) : (CENTURY_WORDS[word.toLowerCase()] as number),
      ),
      true,
    );
  },
};

/** Repeated times: "every Friday", "each year", "daily", "twice a week", "on Sundays". */

import type { Precision } from '../../document.ts';
import { type Reading, type TimeDetector, timePattern } from '../detector.ts';
import { weekdayNumberOf } from '../words.ts';

const ADVERBS: Readonly<Record<string, Reading>> = {
  daily: set('P1D', 'day'),
  nightly: set('P1D', 'day'),
  weekly: set('P1W', 'week'),
  fortnightly: set('P2W', 'week'),
  monthly: set('P1M', 'month'),
  quarterly: set('P3M', 'quarter'),
  annually: set('P1Y', 'year'),
  yearly: set('P1Y', 'year'),
  annual: set('P1Y', 'year'),
};
const UNITS: Readonly<Record<string, Reading>> = {
  hour: set('PT1H', 'hour'),
  day: set('P1D', 'day'),
  night: set('P1D', 'day'),
  morning: set('P1D', 'day'),
  week: set('P1W', 'week'),
  month: set('P1M', 'month'),
  year: set('P1Y', 'year'),
  summer: set('P1Y', 'season'),
  winter: set('P1Y', 'season'),
};
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const setDetector: TimeDetector = {
  name: 'set',
  pattern: timePattern(
    `(?:every|each)\\s+(?:other\\s+)?(?:(?<unit>${Object.keys(UNITS).join('|')})|(?<weekday>${WEEKDAY}))|(?<plural>${WEEKDAY})s|(?:once|twice|(?:two|three|four|five|\\d+)\\s+times)\\s+an?\\s+(?<per>${Object.keys(UNITS).join('|')})|(?<adverb>${Object.keys(ADVERBS).join('|')})`,
  ),
  read({ unit, weekday, plural, per, adverb }) {
    const day = weekday ?? plural;
    if (day !== undefined) return set(`XXXX-WXX-${weekdayNumberOf(day) + 1}`, 'day');
    return adverb === undefined
      ? UNITS[(unit ?? per ?? '').toLowerCase()]
      : ADVERBS[adverb.toLowerCase()];
  },
};

function set(value: string, precision: Precision): Reading {
  return { kind: 'set', value, precision, stated: true };
}

/** Stretches of time without a place in the calendar: "three days", "a two-year", "the past decade", "several months". */

import type { Precision } from '../../document.ts';
import { type Reading, type TimeDetector, timePattern } from '../detector.ts';
import { parseNumber } from '../parse-number.ts';
import { NUMBER, UNIT } from '../words.ts';

const VAGUE = '(?:several|some|many|few|a few|recent|coming)';

export const durationDetector: TimeDetector = {
  name: 'duration',
  pattern: timePattern(
    `(?:(?:more than|less than|at least|nearly|almost|about|around|over|up to)\\s+)?(?:the\\s+(?:past|last|next|first|final|coming)\\s+)?(?:(?<number>${NUMBER})|(?<vague>${VAGUE}))[- ](?<unit>${UNIT}|minute|second)s?(?:[- ](?:long|old))?|the\\s+(?:past|last)\\s+(?<single>${UNIT})`,
  ),
  read({ number, vague, unit, single }, { before, after }) {
    // "a day", "one second" inside other words' business; "a 2,000 year" is cut by the comma.
    if (/^an?$/i.test(number ?? '') && /^(?:second|minute|quarter)$/i.test(unit ?? ''))
      return undefined;
    if (/[,.]$/.test(before) && /^\d/.test(number ?? '')) return undefined;
    if (/^['’]s\b/.test(after) && /^an?$/i.test(number ?? '')) return undefined;
    const amount = amountOf({ number, vague, single });
    return amount === undefined ? undefined : durationOf(amount, (unit ?? single) as string);
  },
};

function amountOf({
  number,
  vague,
  single,
}: Readonly<Record<'number' | 'vague' | 'single', string | undefined>>): number | 'X' | undefined {
  if (single !== undefined) return 1;
  return vague === undefined ? parseNumber(number as string) : 'X';
}

function durationOf(amount: number | 'X', unit: string): Reading {
  const name = unit.toLowerCase();
  const times = (factor: number): number | 'X' => (amount === 'X' ? 'X' : amount * factor);
  const make = (value: string, precision: Precision): Reading => ({
    kind: 'duration',
    value,
    precision,
    stated: true,
  });
  if (name === 'second') return make(`PT${amount}S`, 'hour');
  if (name === 'minute') return make(`PT${amount}M`, 'hour');
  if (name === 'hour') return make(`PT${amount}H`, 'hour');
  if (name === 'day' || name === 'night') return make(`P${amount}D`, 'day');
  if (name === 'week') return make(`P${amount}W`, 'week');
  if (name === 'fortnight') return make(`P${times(2)}W`, 'week');
  if (name === 'month') return make(`P${amount}M`, 'month');
  if (name === 'quarter') return make(`P${times(3)}M`, 'quarter');
  if (name === 'decade') return make(`P${times(10)}Y`, 'decade');
  return name.startsWith('centur')
    ? make(`P${times(100)}Y`, 'century')
    : make(`P${amount}Y`, 'year');
}

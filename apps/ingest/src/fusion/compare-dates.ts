/** How well two dates agree, 0 to 1; undefined when they cannot be of one happening. */
import type { Happening } from './happening.ts';

type When = Happening['date'];

const dayMs = 86_400_000;

export function compareDates(a: When, b: When): number | undefined {
  const gap = gapInDays(a, b);
  if (gap > 0) return compareApart(a, b, gap);
  const [narrow, wide] = [spanInDays(a), spanInDays(b)].sort((x, y) => x - y) as [number, number];
  if (wide <= narrow + 1) return 1;
  if (wide <= 7) return 0.8;
  return wide <= 31 ? 0.5 : 0.3;
}

/**
 * "On Sunday" and "on Monday" are two days. A day nobody stated is only the day of publication, and outlets
 * report the same happening up to two days apart.
 */
function compareApart(a: When, b: When, gap: number): number | undefined {
  const guessed = isGuess(a) || isGuess(b);
  if (!guessed || gap > 2) return undefined;
  return gap === 1 ? 0.6 : 0.3;
}

function isGuess(date: When): boolean {
  return !date.stated || date.precision === 'PUBLICATION';
}

function gapInDays(a: When, b: When): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, (Date.parse(second.from) - Date.parse(first.to)) / dayMs);
}

export function spanInDays(date: When): number {
  return (Date.parse(date.to) - Date.parse(date.from)) / dayMs + 1;
}

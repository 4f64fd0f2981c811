/** The days that a day, a month or a year in the search box stands for: `2024-12-08`, `2024-12`, `2024`. */
import { badUserInput } from '../bad-user-input.ts';

/** What is missing of a whole day is its beginning. */
export function firstDayOf(key: string, value: string): string {
  return checked(`${value}${'-01-01'.slice(value.length - 4)}`, key, value);
}

export function lastDayOf(key: string, value: string): string {
  const first = firstDayOf(key, value);
  if (value.length === 4) return `${value}-12-31`;
  if (value.length !== 7) return first;
  const [year = 0, month = 0] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function checked(day: string, key: string, value: string): string {
  const time = /^\d{4}(-\d{2}){0,2}$/.test(value) ? Date.parse(day) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw badUserInput(
    `\`${key}:${value}\` in \`query\` needs a day such as 2024-12-08, a month such as 2024-12, or a year.`,
  );
}

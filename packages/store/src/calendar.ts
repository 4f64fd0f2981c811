/** Days and instants as text that PostgreSQL will take: right in form, and on the calendar (the 31st of February is not). */

export function isDay(value: unknown): value is string {
  return hasForm(value, /^(?!0000)\d{4}-\d{2}-\d{2}$/) && isOnCalendar(`${value}T00:00:00.000Z`);
}

/** In UTC with milliseconds: `2024-12-08T06:00:00.000Z`. */
export function isInstant(value: unknown): value is string {
  return (
    hasForm(value, /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/) && isOnCalendar(value)
  );
}

function hasForm(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isOnCalendar(instant: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString() === instant;
}

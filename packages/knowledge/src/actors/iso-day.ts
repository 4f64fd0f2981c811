/** The ISO day of a date as callers write it; undefined where it is no date. Day names of months are read as English. */
export function isoDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date);
  if (iso !== null) return iso[0];
  const time = Date.parse(`${date} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

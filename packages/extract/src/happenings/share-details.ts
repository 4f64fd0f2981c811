/**
 * What one telling of a happening says of where and when holds for its others: "shelled Homs on Monday", "the shelling killed
 * four". Of these it is inferred, and goes before what the day of publication or a neighbouring sentence would lend; only what
 * headline and opening say of the main event goes first.
 */

import type { DateFinding, Finding, PlaceFinding } from '../extraction.ts';

interface Sharing {
  /** Then headline and opening say where and when the main event was. */
  readonly hasHeadline: boolean;
  /** Does the finding at this position tell of what goes on? */
  readonly isLasting: (at: number) => boolean;
}

export function shareDetails(
  findings: readonly Finding[],
  { hasHeadline, isLasting }: Sharing,
): readonly Finding[] {
  const places = new Map<number, PlaceFinding>();
  const dates = new Map<number, DateFinding>();
  for (const [at, { happening, location, date }] of findings.entries()) {
    if (isLasting(at)) continue;
    if (location?.stated && !places.has(happening)) places.set(happening, location);
    if (date?.stated && !dates.has(happening)) dates.set(happening, date);
  }
  const highest = Math.max(...findings.map(({ salience }) => salience));
  return findings.map((finding, at) => {
    if (isLasting(at)) return finding;
    const isMain = hasHeadline && finding.salience === highest;
    const isSet = (detail: PlaceFinding | DateFinding | null): boolean =>
      detail !== null && (detail.stated || isMain);
    const location = isSet(finding.location) ? undefined : places.get(finding.happening);
    const date = isSet(finding.date) ? undefined : dates.get(finding.happening);
    if (!location && !date) return finding;
    return {
      ...finding,
      ...(location && { location: { ...location, stated: false } }),
      ...(date && { date: { ...date, stated: false } }),
    };
  });
}

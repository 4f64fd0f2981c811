/** How well two places agree, 0 to 1; undefined where one is unknown; `apart` when both are exact and differ. */
import type { HappeningPlace } from './happening.ts';

/** Sharing a country or a world region says little: most of what happens there does. */
const wide: ReadonlySet<string> = new Set(['COUNTRY', 'REGION']);

export function comparePlaces(
  a: HappeningPlace | null,
  b: HappeningPlace | null,
): number | 'apart' | undefined {
  if (a === null || b === null) return undefined;
  const isWide = wide.has(a.precision) || wide.has(b.precision);
  if (a.key === b.key) return isWide ? 0.4 : 1;
  if (a.ancestors.includes(b.key) || b.ancestors.includes(a.key)) return isWide ? 0.4 : 0.8;
  if (!a.stated || !b.stated) return 0.2;
  return 'apart';
}

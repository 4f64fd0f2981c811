/** How well two places agree, 0 to 1; undefined where one is unknown; `apart` when both are exact and differ. */
import type { HappeningPlace } from './happening.ts';

const exact: ReadonlySet<string> = new Set(['POINT', 'CITY', 'ADM2']);

export function comparePlaces(
  a: HappeningPlace | null,
  b: HappeningPlace | null,
): number | 'apart' | undefined {
  if (a === null || b === null) return undefined;
  if (a.key === b.key) return exact.has(a.precision) ? 1 : 0.7;
  if (a.ancestors.includes(b.key) || b.ancestors.includes(a.key)) return 0.7;
  if (!a.stated || !b.stated) return 0.2;
  return 'apart';
}

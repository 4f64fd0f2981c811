/** Which countries are named most: of those named equally often, first the one that is named first. */
import type { Alpha3 } from '../countries/alpha3.ts';

export function mostNamed(named: Iterable<Alpha3>): Alpha3[] {
  const counts = new Map<Alpha3, number>();
  for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

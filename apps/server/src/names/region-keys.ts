/** A region of the news is asked for by all it consists of: its own key, and those of its members. */
import type { Knowledge } from '@dateline/knowledge';

export function withMembers(keys: readonly string[], { regions }: Knowledge): string[] {
  return [...new Set(keys.flatMap((key) => [key, ...regions.membersOf(key)]))];
}

/** Of these, those that lie in none of the others: no event is in two of them. */
export function apartFromEachOther(keys: readonly string[], { places }: Knowledge): string[] {
  const all = new Set(keys);
  return keys.filter((key) => !places.ancestorsOf(key).some(({ id }) => all.has(id)));
}

/** Keys of the regions that a place is in by being, or lying in, one of their members. */
export function regionsAround(key: string, { places, regions }: Knowledge): string[] {
  const line = [key, ...places.ancestorsOf(key).map(({ id }) => id)];
  return [...new Set(line.flatMap((one) => regions.regionsOf(one)))].filter(
    (region) => !line.includes(region),
  );
}

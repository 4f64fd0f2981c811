/**
 * Two persons never stand right beside each other: "Ada" heard in "Ada Rhys", and "Rhys" since the story names her so again, are two
 * names of one.
 */

import type { Name } from '../document.ts';

export function joinPersons(names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before?.type === 'PER' && name.type === 'PER' && before.last === name.first)
      joined[joined.length - 1] = { ...before, last: name.last, end: name.end };
    else joined.push(name);
  }
  return joined;
}

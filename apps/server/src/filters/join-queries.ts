/** Joins questions that must all hold into one, as flat as can be: only what is asked twice goes into `and`. */
import type { EventQuery } from '@dateline/store';

export function joinQueries(queries: readonly EventQuery[]): EventQuery {
  const joined: Conditions = {};
  const rest: EventQuery[] = [];
  for (const query of queries) rest.push(...addTo(joined, query as Conditions));
  const flat = joined as EventQuery;
  return rest.length > 0 ? { ...flat, and: [...(flat.and ?? []), ...rest] } : flat;
}

type Conditions = Record<string, unknown>;

/** Adds what fits and returns what does not. */
function addTo(joined: Conditions, query: Conditions): EventQuery[] {
  const left: Conditions = {};
  for (const [name, value] of Object.entries(query)) {
    const there = joined[name];
    if (there === undefined) joined[name] = value;
    else if (Array.isArray(there) && (name === 'actors' || name === 'and'))
      joined[name] = there.concat(value);
    else if (name === 'date' && !overlap(there as object, value as object))
      joined[name] = { ...(there as object), ...(value as object) };
    else left[name] = value;
  }
  return Object.keys(left).length > 0 ? [left] : [];
}

function overlap(one: object, other: object): boolean {
  return Object.keys(one).some((name) => name in other);
}

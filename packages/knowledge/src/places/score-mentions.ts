/**
 * Scores all place names of one article. A container written after one mention holds for the others of that name; mentions
 * that are written alike, with nothing telling beside them, are scored once for all.
 */
import { placeKey } from './place-key.ts';
import type { PlaceQuery } from './resolved-place.ts';
import {
  type PlaceTools,
  readWritten,
  type ScoredPlace,
  scorePlaces,
  type Written,
} from './score-place.ts';

interface ScoredMention {
  /** What the name is filed under. */
  readonly name: string;
  readonly scored: readonly ScoredPlace[];
}

interface Mention {
  readonly query: PlaceQuery;
  readonly name: string;
  readonly written: Written;
}

export function scoreMentions(tools: PlaceTools, queries: readonly PlaceQuery[]): ScoredMention[] {
  const mentions = queries.map(
    (query): Mention => ({
      query,
      name: placeKey(query.phrase),
      written: readWritten(tools, query),
    }),
  );
  const containers = containersByName(mentions);
  const first = new Map<string, ScoredMention & Mention>();
  return mentions.map((mention) => {
    const { query, name, written } = mention;
    const like = first.get(query.phrase);
    if (like !== undefined && areAlike(like, mention)) return like;
    const scored = { ...mention, scored: scorePlaces(tools, query, written, containers.get(name)) };
    if (like === undefined) first.set(query.phrase, scored);
    return scored;
  });
}

function areAlike(one: Mention, other: Mention): boolean {
  return (
    isBare(one.written) &&
    isBare(other.written) &&
    one.query.countries === other.query.countries &&
    one.query.nearby === other.query.nearby &&
    !hasNeighbours(one.query) &&
    !hasNeighbours(other.query)
  );
}

const hasNeighbours = ({ around, beside = [] }: PlaceQuery): boolean =>
  around !== undefined || beside.length > 0;

const isBare = ({ containers, kinds }: Written): boolean =>
  containers.size === 0 && kinds === undefined;

function containersByName(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { name, written } of mentions) {
    const all = byName.get(name) ?? new Set<string>();
    for (const id of written.containers) all.add(id);
    byName.set(name, all);
  }
  return byName;
}

/** Pages over a list in memory, by the rules of Relay connections: a cursor is the position, first and last cut a window. */

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export function pageOf<Item>(
  items: readonly Item[],
  { first, after, last, before }: PageArguments,
) {
  const from = after ? Number(after) + 1 : 0;
  const to = before ? Number(before) : items.length;
  const start = last ? Math.max(from, to - last) : from;
  const end = last ? to : Math.min(to, from + (first ?? 20));
  const nodes = items.slice(start, end);
  const edges = nodes.map((node, index) => ({ cursor: String(start + index), node }));
  return {
    nodes,
    edges,
    totalCount: items.length,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < items.length,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

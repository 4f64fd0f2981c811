/**
 * Pages over a list in memory, by the rules of Relay connections and with the limits of the service: a cursor is the position,
 * first and last cut a window.
 */
import { badUserInput } from './bad-user-input.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const defaultPageSize = 20;
const maxPageSize = 100;

export function pageOf<Item>(items: readonly Item[], page: PageArguments) {
  const { start, end } = windowOf(page, items.length);
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

function windowOf(
  { first, after, last, before }: PageArguments,
  count: number,
): { readonly start: number; readonly end: number } {
  if (first != null && last != null) {
    throw badUserInput('Give `first` or `last`, not both: a page is counted from one end.');
  }
  if (last != null || (before != null && first == null)) {
    if (after != null) throw badUserInput('`after` goes with `first`; with `last` use `before`.');
    const end = before == null ? count : positionOf(before, count);
    return { start: Math.max(0, end - checkSize('last', last)), end };
  }
  if (before != null) throw badUserInput('`before` goes with `last`; with `first` use `after`.');
  const start = after == null ? 0 : positionOf(after, count) + 1;
  return { start, end: Math.min(count, start + checkSize('first', first)) };
}

function checkSize(name: string, size: number | null | undefined): number {
  const wanted = size ?? defaultPageSize;
  if (wanted >= 1 && wanted <= maxPageSize) return wanted;
  throw badUserInput(
    `\`${name}: ${wanted}\` is not possible: it must be from 1 to ${maxPageSize}.`,
  );
}

function positionOf(cursor: string, count: number): number {
  if (/^\d+$/.test(cursor) && Number(cursor) < count) return Number(cursor);
  throw badUserInput(
    'The cursor is not one that was given out. Use `endCursor` or `startCursor` of a page as they are, or start without a cursor.',
  );
}

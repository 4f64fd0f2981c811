/** What every list takes and gives: a page, forward from a cursor or backward to one. */

import { StoreFault } from './store-fault.ts';

export interface PageRequest {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** One for each row. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page read in one direction: `size` rows after `cursor`, in the order asked for or against it. */
export interface Reading {
  readonly backward: boolean;
  readonly size: number;
  readonly cursor: string | undefined;
}

export const defaultPageSize = 20;
export const largestPageSize = 100;

export function readingOf({ first, after, last, before }: PageRequest): Reading {
  const backward = last !== undefined || before !== undefined;
  if (backward && (first !== undefined || after !== undefined)) {
    throw new StoreFault(
      'PAGE_INVALID',
      'A page runs forward (first, after) or backward (last, before), not both. Leave one pair out.',
    );
  }
  const size = (backward ? last : first) ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 0 || size > largestPageSize) {
    throw new StoreFault(
      'PAGE_INVALID',
      `A page holds 0 to ${largestPageSize} items, not ${size}. Ask for fewer and follow the cursor.`,
    );
  }
  return { backward, size, cursor: backward ? before : after };
}

/** Turns the rows read, one more than wanted where there is more, into a page in the order asked for. */
export function pageOf<Row>(
  read: readonly Row[],
  { backward, size, cursor }: Reading,
  cursorOf: (row: Row) => string,
): Page<Row> {
  const more = read.length > size;
  const kept = read.slice(0, size);
  const rows = backward ? kept.reverse() : kept;
  const behind = cursor !== undefined;
  return {
    rows,
    cursors: rows.map(cursorOf),
    hasNextPage: backward ? behind : more,
    hasPreviousPage: backward ? more : behind,
  };
}

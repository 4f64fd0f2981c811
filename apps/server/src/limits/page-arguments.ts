/** Checks the arguments of a page. What is beyond a limit is refused, never cut off silently. */
import { badUserInput } from '../bad-user-input.ts';
import { limits } from './limits.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Forward with `first` and `after`, backward with `last` and `before`. */
export type PageRequest =
  | { readonly first: number; readonly after?: string }
  | { readonly last: number; readonly before?: string };

export function checkPageArguments({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) {
    throw badUserInput('Give `first` or `last`, not both: a page is counted from one end.');
  }
  if (last != null || (before != null && first == null)) {
    if (after != null) throw badUserInput('`after` goes with `first`; with `last` use `before`.');
    const size = checkSize('last', last ?? limits.defaultPageSize);
    return { last: size, ...(before != null && { before: checkCursor('before', before) }) };
  }
  if (before != null) throw badUserInput('`before` goes with `last`; with `first` use `after`.');
  const size = checkSize('first', first ?? limits.defaultPageSize);
  return { first: size, ...(after != null && { after: checkCursor('after', after) }) };
}

export function checkSize(name: string, size: number, most: number = limits.pageSize): number {
  if (size >= 1 && size <= most) return size;
  throw badUserInput(`\`${name}: ${size}\` is not possible: it must be from 1 to ${most}.`);
}

function checkCursor(name: string, cursor: string): string {
  if (cursor.length > 0 && cursor.length <= 1000) return cursor;
  throw badUserInput(
    `\`${name}\` is not a cursor of this service. Use \`endCursor\` or \`startCursor\` of a page.`,
  );
}

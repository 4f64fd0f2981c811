/** Where in a sorted column the first value stands that is not below this one; its length, if all are. */

import type { Column } from './column-file.ts';

export function firstNotBelow(sorted: Column, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a phrase ends that is written on with hyphens: a phrase ends with a word as it is written, "Port-au-Prince". */

import type { Tree } from '../tree.ts';
import { isJoined } from './is-joined.ts';

export function pastHyphens({ document, words }: Tree, last: number): number {
  let end = last;
  while (words[end] === '-' && isJoined(document, end) && isJoined(document, end + 1)) end += 2;
  return end;
}

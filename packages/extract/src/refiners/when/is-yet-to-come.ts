/** "agreed to meet next month", "warned it would strike on Friday": of what was done, a day still ahead is not the day. */

import type { DateFinding } from '../../extraction.ts';
import { xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isToldAsDone } from '../stance/is-told-as-done.ts';
import { daysBetween } from './days-between.ts';

/** Where a story is told, the day may have begun that is tomorrow for its publisher. */
const TOMORROW_DAYS = 1;

export function isYetToCome(
  { from }: DateFinding,
  draft: Draft,
  { tree, published }: Reading,
): boolean {
  // What an article's news is may be what is set for tomorrow.
  if (draft.coding.type === 'NEWS') return false;
  if (published === undefined || !isToldAsDone(draft)) return false;
  if (!/^VB[DN]$/.test(xposOf(tree, draft.meaning.base))) return false;
  return daysBetween(published.slice(0, 10), from) > TOMORROW_DAYS;
}

/** Is a place the one that the story was filed from? */

import type { PlaceFinding } from '../../extraction.ts';
import type { Reading } from '../draft.ts';

export function isDateline({ start }: PlaceFinding, { places }: Reading): boolean {
  return places.dateline !== null && start === places.dateline.start;
}

/** "A wave of raids killed 30": no wave of the sea. */

import type { DeedSite } from './deed-site.ts';
import { HOSTILE } from './effective-coding.ts';

export function isMisfortuneByDeed({ view, entry: { meaning }, meaningOf }: DeedSite): boolean {
  if (meaning.kind !== 'deed' || meaning.coding.type !== 'DISASTER') return false;
  return view.subjects.some((head) => HOSTILE.has(meaningOf(head)?.coding.type ?? ''));
}

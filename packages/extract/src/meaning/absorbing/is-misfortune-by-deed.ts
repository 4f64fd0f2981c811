/** "A wave of raids killed 30", "mortar fire killed two": no wave of the sea, and nothing burned. */

import type { DeedSite } from '../deed-site.ts';
import { HOSTILE } from '../operators/effective-coding.ts';

export function isMisfortuneByDeed({ view, entry: { meaning }, meaningOf }: DeedSite): boolean {
  if (meaning.kind !== 'deed' || !MISFORTUNES.has(meaning.coding.type)) return false;
  return view.subjects.some((head) => HOSTILE.has(meaningOf(head)?.coding.type ?? ''));
}

const MISFORTUNES = new Set(['DISASTER', 'ACCIDENT']);

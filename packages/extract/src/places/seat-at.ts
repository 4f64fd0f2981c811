/** The seat of power that a name ending with this token names, as the place it stands in: "the White House" is Washington. */

import type { Knowledge } from '@dateline/knowledge';
import type { PlaceFinding } from '../extraction.ts';
import { type Tree, wordOf } from '../syntax/tree.ts';
import { SEAT_ENDINGS, SEATS } from './seats-of-power.ts';

/** Words of the longest such name. */
const LONGEST = 3;

export function seatAt(tree: Tree, token: number, knowledge: Knowledge): PlaceFinding | null {
  if (!SEAT_ENDINGS.has(wordOf(tree, token))) return null;
  for (let words = LONGEST; words > 0; words--) {
    const first = token - words + 1;
    const seat = first < 0 ? undefined : SEATS.get(tree.words.slice(first, token + 1).join(' '));
    if (!seat) continue;
    const { city, country } = seat;
    const resolved = knowledge.resolvePlace({ phrase: city, after: '', countries: [country] });
    if (!resolved || resolved.place.country !== country) return null;
    const start = tree.document.starts[first] as number;
    const end = tree.document.ends[token] as number;
    return { resolved, stated: true, text: tree.document.text.slice(start, end), start, end };
  }
  return null;
}

/** Where, when only a seat of power tells it: "met at the White House", "protested outside the Kremlin". */

import type { PlaceFinding } from '../extraction.ts';
import { SEAT_ENDINGS, SEATS, type Seat } from '../places/seats-of-power.ts';
import { scopeOf } from '../syntax/scope-of.ts';
import { caseOf, type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineSeat(draft: Draft, reading: Reading): Draft {
  if (draft.place?.stated) return draft;
  const place = seatOf(draft, reading);
  return place ? { ...draft, place } : draft;
}

const AT = new Set(['at', 'in', 'inside', 'outside', 'near']);

function seatOf({ meaning, recipients, coding }: Draft, reading: Reading): PlaceFinding | null {
  const { tree } = reading;
  const sentence = tree.document.sentences[tree.sentenceOf[meaning.base] as number];
  if (!sentence) return null;
  for (let token = sentence.first; token < sentence.last; token++) {
    const named = seatAt(tree, token);
    if (!named || scopeOf(tree, token, [meaning.base, ...meaning.parts]) !== 'own') continue;
    const visited =
      coding.modes.includes('visit') && recipients.some((r) => r.phrase.head === token);
    if (AT.has(caseOf(tree, token)) || visited) return findingOf(named, token, reading);
  }
  return null;
}

interface NamedSeat {
  readonly seat: Seat;
  readonly first: number;
}

/** The seat whose name ends with this token. */
function seatAt(tree: Tree, token: number): NamedSeat | null {
  if (!SEAT_ENDINGS.has(wordOf(tree, token))) return null;
  for (const words of [3, 2, 1]) {
    const first = token - words + 1;
    if (first < 0) continue;
    const seat = SEATS.get(tree.words.slice(first, token + 1).join(' '));
    if (seat) return { seat, first };
  }
  return null;
}

function findingOf(
  { seat, first }: NamedSeat,
  last: number,
  { tree, knowledge }: Reading,
): PlaceFinding | null {
  const resolved = knowledge.resolvePlace({
    phrase: seat.city,
    after: '',
    countries: [seat.country],
  });
  if (!resolved || resolved.place.country !== seat.country) return null;
  const start = tree.document.starts[first] as number;
  const end = tree.document.ends[last] as number;
  return { resolved, stated: true, text: tree.document.text.slice(start, end), start, end };
}

/** Where, when only a seat of power tells it: "met at the White House", "protested outside the Kremlin". */

import type { PlaceFinding } from '../extraction.ts';
import { seatAt } from '../places/seat-at.ts';
import { scopeOf } from '../syntax/scope-of.ts';
import { caseOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineSeat(draft: Draft, reading: Reading): Draft {
  if (draft.place?.stated) return draft;
  const place = seatOf(draft, reading);
  return place ? { ...draft, place } : draft;
}

const AT = new Set(['at', 'in', 'inside', 'outside', 'near']);

function seatOf(draft: Draft, { tree, knowledge }: Reading): PlaceFinding | null {
  const { meaning, recipients, coding } = draft;
  const sentence = tree.document.sentences[tree.sentenceOf[meaning.base] as number];
  if (!sentence) return null;
  for (let token = sentence.first; token < sentence.last; token++) {
    const seat = seatAt(tree, token, knowledge);
    if (!seat || scopeOf(tree, token, [meaning.base, ...meaning.parts]) !== 'own') continue;
    const visited =
      coding.modes.includes('visit') && recipients.some((r) => r.phrase.head === token);
    if (AT.has(caseOf(tree, token)) || visited) return seat;
  }
  return null;
}

/**
 * Where, when only a seat of power, a capital or a town told before tells it: "met at the White House", "marched through the Chadian
 * capital", "shelled the town".
 */

import type { PlaceFinding } from '../../extraction.ts';
import { capitalAt } from '../../places/capital-at.ts';
import { seatAt } from '../../places/seat-at.ts';
import { townMeant } from '../../places/town-meant.ts';
import { scopeOf } from '../../syntax/clauses/scope-of.ts';
import { isLocating } from '../../syntax/nouns/is-locating.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { befallsPlaces } from './befalls-places.ts';

export function refineSeat(draft: Draft, reading: Reading): Draft {
  if (draft.place?.stated) return draft;
  const place = seatOf(draft, reading);
  return place ? { ...draft, place } : draft;
}

const isAt = (preposition: string): boolean =>
  isLocating(preposition) || preposition === 'on' || preposition === 'through';

function seatOf(draft: Draft, reading: Reading): PlaceFinding | null {
  const { tree, knowledge, places } = reading;
  const { meaning } = draft;
  const sentence = sentenceAt(tree, meaning.base);
  if (!sentence) return null;
  const text = { tree, knowledge, countries: places.countries };
  for (let token = sentence.first; token < sentence.last; token++) {
    const seat = seatAt(tree, token, knowledge) ?? capitalAt(token, text) ?? townAt(token, reading);
    if (!seat || scopeOf(tree, token, [meaning.base, ...meaning.parts]) !== 'own') continue;
    const befallen = befallsPlaces(draft) && draft.recipientHeads.includes(token);
    if (isAt(prepositionOf(tree, token)) || befallen) return seat;
  }
  return null;
}

function townAt(token: number, { tree, places, knowledge }: Reading): PlaceFinding | null {
  const town = townMeant(token, { tree, places: places.toponyms, knowledge });
  if (town === undefined) return null;
  const { resolved, text, start, end } = town;
  return { resolved, stated: false, text, start, end };
}

/** "near the Kremlin walls" is at the Kremlin. */
function prepositionOf(tree: Tree, token: number): string {
  const noun = headOf(tree, token);
  const isPart = relationOf(tree, token) === 'compound' && PARTS.test(lemmaOf(tree, noun));
  return caseOf(tree, isPart ? noun : token);
}

const PARTS = /^(?:wall|gate|lawn|garden|ground|complex|compound|building|entrance|fence)$/;

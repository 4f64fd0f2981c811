/** From what is read to a finished draft: an open one at first, then each refiner in turn, until one of them drops it. */

import type { Meaning } from '../meaning/meaning.ts';
import type { Draft, Reading, Refiner } from './draft.ts';

/** What is known beside the meaning before any refiner has looked. */
export type Known = Partial<Pick<Draft, 'factuality' | 'source' | 'confidence'>>;

export function refineDraft(
  meaning: Meaning,
  reading: Reading,
  { refiners, known = {} }: { readonly refiners: readonly Refiner[]; readonly known?: Known },
): Draft | null {
  let draft: Draft | null = { ...startDraft(meaning), ...known };
  for (const refiner of refiners) {
    draft = refiner(draft, reading);
    if (!draft) return null;
  }
  return draft;
}

function startDraft(meaning: Meaning): Draft {
  return {
    meaning,
    coding: meaning.coding,
    factuality: 'ASSERTED',
    source: null,
    actorHeads: meaning.actors,
    recipientHeads: meaning.recipients,
    actors: [],
    recipients: [],
    place: null,
    date: null,
    historical: false,
    casualties: {},
    contexts: [],
    confidence: 0,
    signs: null,
    salience: 0,
    words: null,
    steps: meaning.steps,
  };
}

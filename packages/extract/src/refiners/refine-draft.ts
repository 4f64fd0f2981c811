/** From what is read to finished drafts: open ones at first, then each refiner in turn, which may drop some. */

import type { Meaning } from '../meaning/meaning.ts';
import type { Draft, Reading, Refiner } from './draft.ts';

/** What is known beside the meaning before any refiner has looked. */
export type Known = Partial<Pick<Draft, 'factuality' | 'source' | 'confidence'>>;

export function refineDraft(
  meaning: Meaning,
  reading: Reading,
  { refiners, known = {} }: { readonly refiners: readonly Refiner[]; readonly known?: Known },
): Draft | null {
  const [draft = null] = refineAll([{ ...startDraft(meaning), ...known }], reading, refiners);
  return draft;
}

/** Those that no refiner drops, in their order. */
export function refineDrafts(
  meanings: readonly Meaning[],
  reading: Reading,
  refiners: readonly Refiner[],
): Draft[] {
  return refineAll(meanings.map(startDraft), reading, refiners);
}

/** One refiner looks at all drafts before the next looks at any: a processor sooner does the same again than something else. */
function refineAll(
  drafts: readonly Draft[],
  reading: Reading,
  refiners: readonly Refiner[],
): Draft[] {
  const open = [...drafts];
  for (const refiner of refiners) {
    let kept = 0;
    for (const draft of open) {
      const refined = refiner(draft, reading);
      if (refined !== null) open[kept++] = refined;
    }
    open.length = kept;
  }
  return open;
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

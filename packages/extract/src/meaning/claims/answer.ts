/** What a speaker says of a deed, as a meaning of its own: it is admitted, denied, or laid at another's door. */

import type { Coding, Entry } from '../../lexicon/entry.ts';
import { standInEntry } from '../../lexicon/stand-in-entry.ts';
import type { Meaning } from '../meaning.ts';

export function answer(
  coding: Coding,
  {
    speech,
    speakers,
    deed,
  }: {
    readonly speech: number;
    readonly speakers: readonly number[];
    readonly deed?: Meaning;
  },
): Meaning {
  return {
    base: speech,
    coding,
    entry: ANSWER,
    actors: speakers,
    recipients: [],
    mutual: false,
    stance: 'asserted',
    parts: deed ? [deed.base, ...deed.parts] : [],
    steps: [
      ...(deed?.steps ?? []),
      `who speaks of it answers for it: ${coding.type} ${coding.cameo}`,
    ],
  };
}

export const ADMITTED: Coding = { type: 'STATEMENT', modes: [], cameo: '015' };
export const DENIED: Coding = { type: 'STATEMENT', modes: [], cameo: '016' };

const ANSWER: Entry = {
  ...standInEntry('find-answers said it was behind …'),
  head: 'say',
  frame: { actors: ['subject'], recipients: [], mutual: false },
  // What it speaks of is another event than the speaking.
  meaning: { kind: 'operator', name: 'answer', table: new Map() },
  specificity: 1,
};

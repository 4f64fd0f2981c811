/** What the lexicon's patterns tell that a word takes as a verb, whatever it means with it. */

import { wordSet } from '@dateline/language';
import type { Entry } from '../entry.ts';

export interface VerbFrame {
  /** First words behind the verb in its patterns: off, up and on for "call off", "call up", "call on". */
  readonly particles: ReadonlySet<string>;
  /** Does it govern the deed that its infinitive names: "threaten to", "urge someone to"? */
  readonly governsInfinitive: boolean;
}

/** Of a word that is no verb the lexicon knows. */
export const NO_FRAME: VerbFrame = { particles: new Set(), governsInfinitive: false };

export function verbFrameOf(entries: readonly Entry[]): VerbFrame {
  return {
    particles: new Set(entries.flatMap(({ parts }) => parts[0]?.words ?? [])),
    governsInfinitive: entries.some(
      ({ meaning }) => meaning.kind === 'operator' && INFINITIVE_OPERATORS.has(meaning.name),
    ),
  };
}

/** Operators whose infinitive is a deed promised, wanted or refused, not the purpose of one. */
const INFINITIVE_OPERATORS = wordSet(
  'promise offer intend decide threaten warn refuse fail request appeal allow force cause wish consider foresee-good',
);

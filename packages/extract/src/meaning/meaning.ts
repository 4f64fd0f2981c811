/** What one predicate says, in terms of the codebook, before anyone asks who is meant or whether it is true. */

import type { Coding, Entry } from '../lexicon/entry.ts';

/** How the deed stands by the words that govern it directly. */
export type Stance = 'asserted' | 'negated' | 'future' | 'hypothetical' | 'reported';

export interface Meaning {
  /** The token that the event is told by. */
  readonly base: number;
  readonly coding: Coding;
  readonly entry: Entry;
  /** Heads of noun phrases. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly mutual: boolean;
  readonly stance: Stance;
  /** Predicates below that this one has taken up into itself, itself excluded. */
  readonly parts: readonly number[];
  /** Told by a word about it ("claimed the raid", "condemned the murder"), whose day is not its own. */
  readonly recalled?: 'claimed' | 'judged';
  readonly steps: readonly string[];
}

/**
 * Which conditions on nouns a lemma fulfils by itself, and which it may fulfil with the right word before it, as rows of bits by
 * the numbers of the conditions. A noun is compared with hundreds of them that way, without looking up one of their thousands of words.
 */

import type { NounCondition } from '../entry.ts';
import { type Bits, bitsFor, rowIn, setBit } from './bits.ts';

export interface NounRow {
  readonly fulfilled: Bits;
  /** Those fulfilled, and those that a modifier decides. */
  readonly possible: Bits;
}

/** A row of its own for each lemma that any of them names. */
export function nounRowsOf(conditions: Iterable<NounCondition>): (lemma: string) => NounRow {
  const all = [...conditions];
  const count = Math.max(-1, ...all.map(({ number }) => number)) + 1;
  const empty = (): Bits => bitsFor(count);
  const fulfilled = new Map<string, Bits>();
  for (const { number, lemmas } of all)
    for (const lemma of lemmas) setBit(rowIn(fulfilled, lemma, empty), number);
  const none = empty();
  const possible = new Map<string, Bits>();
  for (const { number, modified } of all)
    for (const lemma of modified.keys())
      setBit(
        rowIn(possible, lemma, () => (fulfilled.get(lemma) ?? none).slice()),
        number,
      );
  const rows = new Map<string, NounRow>();
  for (const lemma of new Set([...fulfilled.keys(), ...possible.keys()])) {
    const own = fulfilled.get(lemma) ?? none;
    rows.set(lemma, { fulfilled: own, possible: possible.get(lemma) ?? own });
  }
  const nothing = { fulfilled: none, possible: none };
  return (lemma) => rows.get(lemma) ?? nothing;
}

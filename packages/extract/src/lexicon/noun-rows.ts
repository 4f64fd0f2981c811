/**
 * Which conditions on nouns a lemma fulfils by itself, and which it may fulfil with the right word before it, as rows of bits by
 * the numbers of the conditions. A noun is compared with hundreds of them that way, without looking up one of their thousands of words.
 */

import type { NounCondition } from './entry.ts';

export type Bits = Uint32Array;

export interface NounRow {
  readonly fulfilled: Bits;
  /** Those fulfilled, and those that a modifier decides. */
  readonly possible: Bits;
}

export const hasBit = (row: Bits, number: number): boolean =>
  ((row[number >>> 5] as number) & (1 << (number & 31))) !== 0;

/** A row of its own for each lemma that any of them names. */
export function nounRowsOf(conditions: Iterable<NounCondition>): (lemma: string) => NounRow {
  const all = [...conditions];
  const width = (Math.max(-1, ...all.map(({ number }) => number)) >>> 5) + 1;
  const fulfilled = new Map<string, Bits>();
  for (const { number, lemmas } of all)
    for (const lemma of lemmas)
      setBit(
        rowIn(fulfilled, lemma, () => new Uint32Array(width)),
        number,
      );
  const none = new Uint32Array(width);
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

function rowIn(rows: Map<string, Bits>, lemma: string, make: () => Bits): Bits {
  const known = rows.get(lemma);
  if (known !== undefined) return known;
  const row = make();
  rows.set(lemma, row);
  return row;
}

export function setBit(row: Bits, number: number): void {
  row[number >>> 5] = (row[number >>> 5] as number) | (1 << (number & 31));
}

/** Rows of bits: many yes-or-no questions answered, joined and gone through a machine word at a time. */

export type Bits = Uint32Array;

/** How many a word of a row holds. */
export const BITS = 32;

export function bitsFor(count: number): Bits {
  return new Uint32Array(Math.ceil(count / BITS));
}

/** The row of a word; a new one where it has none. */
export function rowIn(rows: Map<string, Bits>, word: string, make: () => Bits): Bits {
  const known = rows.get(word);
  if (known !== undefined) return known;
  const row = make();
  rows.set(word, row);
  return row;
}

export const hasBit = (row: Bits, number: number): boolean =>
  ((row[number >>> 5] as number) & (1 << (number & 31))) !== 0;

export function setBit(row: Bits, number: number): void {
  row[number >>> 5] = (row[number >>> 5] as number) | (1 << (number & 31));
}

export function addBits(row: Bits, others: Bits | undefined): void {
  if (others === undefined) return;
  for (let word = 0; word < row.length; word++)
    row[word] = (row[word] as number) | (others[word] as number);
}

/** Where the lowest bit of a word stands that is set. */
export const lowestBit = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits);

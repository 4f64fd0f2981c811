/** Finds numbers by text in packed data: two hashes and the number for each entry, sorted. Twelve bytes a name, however long it is. */

import { hashName } from '../names/name-hash.ts';
import type { Column, ColumnFile } from '../tables/column-file.ts';
import { firstNotBelow } from '../tables/first-not-below.ts';

export interface NameIndex {
  /** In ascending order. A hash of 48 bits stands for the text, so that what matters greatly is looked at again. */
  valuesOf(text: string): number[];
}

export function readNameIndex(file: ColumnFile): NameIndex {
  const highs = file.column('nameHigh');
  const lows = file.column('nameLow');
  const values = file.column('nameValue');
  return {
    valuesOf(text) {
      const { high, low } = hashName(text);
      const found: number[] = [];
      for (let at = firstNotBelow(highs, high); highs[at] === high; at++)
        if (lows[at] === low) found.push(values[at] ?? 0);
      return found;
    },
  };
}

/** Entries while they are gathered: numbers in arrays that grow, so that millions of names take no objects. */
export class NameIndexPacker {
  #keys = new BigUint64Array(1024);
  #lows = new Uint16Array(1024);
  #size = 0;

  add(text: string, value: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const { high, low } = hashName(text);
    this.#keys[this.#size] = (BigInt(high) << 32n) | BigInt(this.#size);
    this.#lows[this.#size] = low;
    this.#values[this.#size] = value;
    this.#size++;
  }

  #values = new Uint32Array(1024);

  #grow(): void {
    const keys = new BigUint64Array(this.#size * 2);
    const lows = new Uint16Array(this.#size * 2);
    const values = new Uint32Array(this.#size * 2);
    keys.set(this.#keys);
    lows.set(this.#lows);
    values.set(this.#values);
    [this.#keys, this.#lows, this.#values] = [keys, lows, values];
  }

  columns(): Record<'nameHigh' | 'nameLow' | 'nameValue', Column> {
    const order = this.#keys.slice(0, this.#size).sort();
    const nameHigh = new Uint32Array(this.#size);
    const nameLow = new Uint16Array(this.#size);
    const nameValue = new Uint32Array(this.#size);
    order.forEach((key, at) => {
      const entry = Number(key & 0xffffffffn);
      nameHigh[at] = Number(key >> 32n);
      nameLow[at] = this.#lows[entry] ?? 0;
      nameValue[at] = this.#values[entry] ?? 0;
    });
    return { nameHigh, nameLow, nameValue };
  }
}

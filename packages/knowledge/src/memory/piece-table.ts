/**
 * What is known of pieces of text, found where they stand: cutting each word out of a text only to look it up costs more than all
 * that is then asked of it. When too many are kept all are forgotten, which bounds the memory of a long run.
 */
export class PieceTable<Value> {
  readonly #most: number;
  /**
   * For each slot two numbers side by side, so that a processor fetches both at once: one more than the place of the piece that
   * stands in it, 0 where none does, and that piece's hash. A power of two of slots, at most half of them taken.
   */
  #slots = new Int32Array(fewest * 2);
  /** The piece of each place, and what is known of it behind it. */
  #kept: (string | Value)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  find(text: string, start: number, end: number): Value | undefined {
    const slots = this.#slots;
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let at = (hash * 2) & mask; ; at = (at + 2) & mask) {
      const place = (slots[at] as number) - 1;
      if (place < 0) return undefined;
      if (slots[at + 1] !== hash) continue;
      if (isSpelled(this.#kept[place] as string, text, start, end))
        return this.#kept[place + 1] as Value;
    }
  }

  /** The piece must not be known yet; whoever cuts it out of a text adds its `ownCopy`, or it would keep the whole text alive. */
  add(piece: string, value: Value): void {
    if (this.#kept.length >= this.#most * 2) this.#forget();
    const place = this.#kept.length;
    this.#kept.push(piece, value);
    // Two numbers for a piece in each list: no more than half of the slots are taken.
    if (this.#kept.length * 2 > this.#slots.length) this.#widen();
    take(this.#slots, hashOf(piece, 0, piece.length), place + 1);
  }

  #forget(): void {
    this.#slots = new Int32Array(fewest * 2);
    this.#kept = [];
  }

  #widen(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) take(this.#slots, before[at + 1] as number, before[at] as number);
  }
}

const fewest = 1024;

function take(slots: Int32Array, hash: number, place: number): void {
  const mask = slots.length - 1;
  let at = (hash * 2) & mask;
  while (slots[at] !== 0) at = (at + 2) & mask;
  slots[at] = place;
  slots[at + 1] = hash;
}

/** FNV-1a over UTF-16 units, its upper bits mixed into the lower, which choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSpelled(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (piece.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/**
 * What is known of pieces of text, found where they stand: cutting each word out of a text only to look it up costs more than all
 * that is then asked of it. When too many are kept all are forgotten, which bounds the memory of a long run.
 */
export class PieceTable<Value> {
  readonly #most: number;
  /** One more than where the piece stands in the lists; 0 where none does. A power of two of them, at most half of them taken. */
  #slots = new Int32Array(fewest);
  #hashes: number[] = [];
  #pieces: string[] = [];
  #values: Value[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  find(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = (this.#slots[slot] as number) - 1;
      if (at < 0) return undefined;
      if (this.#hashes[at] !== hash) continue;
      if (isSpelled(this.#pieces[at] as string, text, start, end)) return this.#values[at];
    }
  }

  /** The piece must not be known yet; whoever cuts it out of a text adds its `ownCopy`, or it would keep the whole text alive. */
  add(piece: string, value: Value): void {
    if (this.#pieces.length >= this.#most) this.#forget();
    const hash = hashOf(piece, 0, piece.length);
    this.#hashes.push(hash);
    this.#pieces.push(piece);
    this.#values.push(value);
    if (this.#pieces.length * 2 > this.#slots.length) this.#widen();
    else take(this.#slots, hash, this.#pieces.length);
  }

  #forget(): void {
    this.#slots = new Int32Array(fewest);
    this.#hashes = [];
    this.#pieces = [];
    this.#values = [];
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const [at, hash] of this.#hashes.entries()) take(this.#slots, hash, at + 1);
  }
}

const fewest = 1024;

function take(slots: Int32Array, hash: number, place: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = place;
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

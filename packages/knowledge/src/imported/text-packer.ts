/** Texts one after the other in one growing buffer, each found by where it starts. */
export class TextPacker {
  #bytes = Buffer.alloc(64 * 1024);
  #length = 0;
  readonly #starts: number[] = [0];

  add(text: string): void {
    const size = Buffer.byteLength(text);
    while (this.#length + size > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    this.#bytes.write(text, this.#length);
    this.#length += size;
    this.#starts.push(this.#length);
  }

  columns(): Record<'text', Uint8Array> & Record<'start', Uint32Array> {
    return {
      text: new Uint8Array(this.#bytes.subarray(0, this.#length)),
      start: Uint32Array.from(this.#starts),
    };
  }
}

/**
 * Memory of the kernels. A bump allocator: what stays (weights) is allocated once, what a batch needs
 * is released in one go. Growing detaches typed arrays, so views are taken anew after every allocation.
 */

import type { WasmMemory } from './wasm.ts';

const PAGE = 65536;

export class Arena {
  readonly #memory: WasmMemory;
  #top: number;

  constructor(memory: WasmMemory, base: number) {
    this.#memory = memory;
    this.#top = aligned(base);
  }

  /** Returns the byte address of `bytes` bytes, aligned for SIMD, contents undefined. */
  allocate(bytes: number): number {
    const address = this.#top;
    this.#top = aligned(address + bytes);
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, length);
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address, length);
  }

  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, address, length);
  }
}

const aligned = (address: number): number => (address + 63) & ~63;

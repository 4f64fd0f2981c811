/** The training kernels and their memory: one large block, bump allocated, addressed by float index. */

import { readFileSync } from 'node:fs';
import { instantiate, type WasmGlobal, type WasmMemory } from '../src/network/wasm.ts';

type Kernel = (...numbers: number[]) => number;

export interface FloatKernels {
  readonly pack: Kernel;
  readonly product: Kernel;
  readonly recurForward: Kernel;
  readonly recurBackward: Kernel;
  readonly addBias: Kernel;
  readonly sumColumns: Kernel;
  readonly multiply: Kernel;
  readonly addProduct: Kernel;
  readonly relu: Kernel;
  readonly reluBackward: Kernel;
  readonly softmaxRows: Kernel;
  readonly adam: Kernel;
  readonly approach: Kernel;
  readonly sumOfSquares: Kernel;
  readonly skipGram: Kernel;
}

const PAGE = 65536;
const WASM = new URL('./training.wasm', import.meta.url);

export class FloatMemory {
  readonly kernels: FloatKernels;
  /** All of memory. Never grows, so the view stays valid. */
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  #top: number;

  constructor(megabytes: number) {
    const exports = instantiate(readFileSync(WASM));
    const memory = exports.memory as WasmMemory;
    memory.grow(Math.ceil((megabytes * 2 ** 20) / PAGE));
    this.kernels = exports as unknown as FloatKernels;
    this.floats = new Float32Array(memory.buffer);
    this.integers = new Int32Array(memory.buffer);
    this.#top = aligned((exports.heapBase as WasmGlobal).value);
  }

  /** Byte address of `count` floats; contents undefined. */
  allocate(count: number): number {
    const address = this.#top;
    this.#top = aligned(address + count * 4);
    if (this.#top > this.floats.byteLength)
      throw new Error(`Training needs more memory than ${this.floats.byteLength} bytes.`);
    return address;
  }

  allocateZeros(count: number): number {
    const address = this.allocate(count);
    this.view(address, count).fill(0);
    return address;
  }

  view(address: number, count: number): Float32Array {
    return this.floats.subarray(address >> 2, (address >> 2) + count);
  }

  /** Runs `work` and frees whatever it allocated. */
  scoped<T>(work: () => T): T {
    const mark = this.mark();
    try {
      return work();
    } finally {
      this.release(mark);
    }
  }

  mark(): number {
    return this.#top;
  }

  /** Frees all that was allocated since the mark was taken. */
  release(mark: number): void {
    this.#top = mark;
  }
}

const aligned = (address: number): number => (address + 63) & ~63;

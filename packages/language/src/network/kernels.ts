/** The kernels of `kernels/inference.as`, compiled and committed as `model/inference.wasm`. */

import { readFileSync } from 'node:fs';
import { Arena } from './arena.ts';
import { instantiate, type WasmGlobal, type WasmMemory } from './wasm.ts';

type Kernel = (...numbers: number[]) => void;

export interface Kernels {
  readonly arena: Arena;
  readonly packQuads: Kernel;
  readonly quantizeRows: Kernel;
  readonly product: Kernel;
  readonly recur: Kernel;
  readonly addRelu: Kernel;
  readonly relu: Kernel;
  readonly dots: Kernel;
  readonly eisner: Kernel;
}

const WASM = new URL('../../model/inference.wasm', import.meta.url);

/** Every call makes its own memory; readers share nothing. */
export function loadKernels(): Kernels {
  const exports = instantiate(readFileSync(WASM));
  const arena = new Arena(exports.memory as WasmMemory, (exports.heapBase as WasmGlobal).value);
  return { ...(exports as unknown as Omit<Kernels, 'arena'>), arena };
}

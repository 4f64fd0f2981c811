/** Softmax and its loss over rows of scores. */

import type { FloatMemory } from './float-memory.ts';

/** Adds the softmax's gradient, weighted by `share`, and returns the sum of the losses. */
export function crossEntropy(
  memory: FloatMemory,
  value: number,
  gradient: number,
  stride: number,
  {
    targets,
    classes,
    share,
  }: { readonly targets: Int32Array; readonly classes: number; readonly share: number },
): number {
  const { floats } = memory;
  let loss = 0;
  for (let row = 0; row < targets.length; row++) {
    const target = targets[row] as number;
    if (target < 0) continue;
    const from = (value >> 2) + row * stride;
    const to = (gradient >> 2) + row * stride;
    let top = -Infinity;
    for (let k = 0; k < classes; k++) top = Math.max(top, floats[from + k] as number);
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const e = Math.exp((floats[from + k] as number) - top);
      floats[to + k] = e;
      sum += e;
    }
    loss -= Math.log((floats[to + target] as number) / sum + 1e-12);
    for (let k = 0; k < classes; k++) floats[to + k] = (floats[to + k] as number) * (share / sum);
    floats[to + target] = (floats[to + target] as number) - share;
  }
  return loss;
}

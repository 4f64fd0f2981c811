/** Softmax and its loss over rows of scores. */

import { CHOICES } from './example.ts';
import type { FloatMemory } from './float-memory.ts';
import type { Targets } from './targets.ts';

export interface ScoreRows {
  /** Byte addresses. */
  readonly value: number;
  readonly gradient: number;
  readonly stride: number;
  readonly classes: number;
  /** Weight of one row. */
  readonly share: number;
}

/** Adds the softmax's gradient and returns the sum of the losses; a row without answers has none. */
export function crossEntropy(memory: FloatMemory, rows: ScoreRows, targets: Targets): number {
  const { floats } = memory;
  let loss = 0;
  for (let row = 0; row * CHOICES < targets.answers.length; row++) {
    const choice = row * CHOICES;
    let wanted = 0;
    for (let c = 0; c < CHOICES; c++) wanted += targets.shares[choice + c] as number;
    if (wanted === 0) continue;
    const from = (rows.value >> 2) + row * rows.stride;
    const to = (rows.gradient >> 2) + row * rows.stride;
    const logTotal = softmax(floats, from, to, rows.classes, rows.share * wanted);
    for (let c = 0; c < CHOICES; c++) {
      const answer = targets.answers[choice + c] as number;
      if (answer < 0) continue;
      const share = targets.shares[choice + c] as number;
      loss += share * (logTotal - (floats[from + answer] as number));
      floats[to + answer] = (floats[to + answer] as number) - rows.share * share;
    }
  }
  return loss;
}

/** Writes probabilities times `factor`; returns the logarithm of the scores' mass. */
export function softmax(
  floats: Float32Array,
  from: number,
  to: number,
  classes: number,
  factor: number,
): number {
  let top = -Infinity;
  for (let k = 0; k < classes; k++) top = Math.max(top, floats[from + k] as number);
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    const e = Math.exp((floats[from + k] as number) - top);
    floats[to + k] = e;
    sum += e;
  }
  for (let k = 0; k < classes; k++) floats[to + k] = (floats[to + k] as number) * (factor / sum);
  return top + Math.log(sum);
}

/** What the labeller sees: a word and its head, added up. */

import { addScaled } from './add-scaled.ts';
import type { ArcRows } from './arc-loss.ts';
import { eachSentence, type Rows, type Tape } from './tape.ts';

/** Adds to each word what its right head contributes. */
export function mixLabels(
  tape: Tape,
  { dependents, heads, root, lengths }: ArcRows,
  targets: Int32Array,
): Rows {
  const { floats } = tape.memory;
  const depth = heads.columns;
  const out = tape.rows(heads.rows, depth);
  const governors: number[] = [];
  const rootFlag = -1;
  eachSentence(lengths, (row, length) => {
    for (let i = 0; i < length; i++) {
      const head = targets[row + i] as number;
      governors.push(head < 0 || head === length ? rootFlag : row + head);
    }
  });
  tape.memory
    .view(out.value, out.rows * depth)
    .set(tape.memory.view(dependents.value, out.rows * depth));
  const source = (governor: number, key: 'value' | 'gradient'): number =>
    governor === rootFlag ? root[key] >> 2 : (heads[key] >> 2) + governor * depth;
  for (const [row, governor] of governors.entries())
    addScaled(floats, (out.value >> 2) + row * depth, source(governor, 'value'), depth, 1);
  tape.record(() => {
    addScaled(floats, dependents.gradient >> 2, out.gradient >> 2, out.rows * depth, 1);
    for (const [row, governor] of governors.entries())
      addScaled(floats, source(governor, 'gradient'), (out.gradient >> 2) + row * depth, depth, 1);
  });
  return out;
}

/** The loss of choosing heads, sentence by sentence. */

import { addScaled } from './add-scaled.ts';
import { crossEntropy } from './cross-entropy.ts';
import type { Parameter } from './parameters.ts';
import { eachSentence, type Rows, right, type Tape, turned } from './tape.ts';

/** Every word chooses its head among the words of its sentence and the root. */
export function arcLoss(
  tape: Tape,
  dependents: Rows,
  heads: Rows,
  root: Parameter,
  lengths: readonly number[],
  targets: Int32Array,
): number {
  const { memory } = tape;
  const depth = heads.columns;
  let loss = 0;
  eachSentence(lengths, (row, length) => {
    if ((targets[row] as number) < 0) return;
    const stride = (length + 8) & ~7;
    const offset = row * depth * 4;
    const candidates = memory.allocate((length + 1) * depth);
    memory.view(candidates, length * depth).set(memory.view(heads.value + offset, length * depth));
    memory.view(candidates + length * depth * 4, depth).set(memory.view(root.value, depth));
    const scores = memory.allocate(length * stride);
    const gradient = memory.allocateZeros(length * stride);
    tape.multiply(
      scores,
      dependents.value + offset,
      depth,
      turned(candidates, depth),
      length,
      length + 1,
      depth,
      false,
    );
    for (let i = 0; i < length; i++) memory.floats[(scores >> 2) + i * stride + i] = -1e9;
    loss += crossEntropy(memory, scores, gradient, stride, {
      targets: targets.subarray(row, row + length),
      classes: length + 1,
      share: 1 / heads.rows,
    });
    tape.record(() =>
      memory.scoped(() => {
        tape.multiply(
          dependents.gradient + offset,
          gradient,
          stride,
          right(candidates, depth),
          length,
          depth,
          length + 1,
          true,
        );
        const back = memory.allocateZeros((length + 1) * depth);
        const scored: Rows = { rows: length, columns: stride, value: gradient, gradient: 0 };
        memory.scoped(() => {
          const all = memory.allocateZeros(stride * depth);
          tape.accumulateTurned(all, scored, dependents.value + offset, depth);
          memory.view(back, (length + 1) * depth).set(memory.view(all, (length + 1) * depth));
        });
        addScaled(memory.floats, (heads.gradient + offset) >> 2, back >> 2, length * depth, 1);
        addScaled(memory.floats, root.gradient >> 2, (back >> 2) + length * depth, depth, 1);
      }),
    );
  });
  return loss / heads.rows;
}

/** The loss of choosing heads, sentence by sentence. */

import { addScaled } from './add-scaled.ts';
import { crossEntropy } from './cross-entropy.ts';
import type { Parameter } from './parameters.ts';
import { eachSentence, type Rows, straight, type Tape, turned } from './tape.ts';
import { rowsOf, type Targets } from './targets.ts';

export interface ArcRows {
  readonly dependents: Rows;
  readonly heads: Rows;
  readonly root: Parameter;
  readonly lengths: readonly number[];
}

/** Every word chooses its head among the words of its sentence and the root. */
export function arcLoss(tape: Tape, arcs: ArcRows, targets: Targets): number {
  const { memory } = tape;
  const { dependents, heads, lengths } = arcs;
  const depth = heads.columns;
  let loss = 0;
  eachSentence(lengths, (row, length) => {
    const wanted = rowsOf(targets, row, length);
    if (wanted.answers.every((answer) => answer < 0)) return;
    const { candidates, scores, stride } = scoreArcs(tape, arcs, row, length);
    const gradient = memory.allocateZeros(length * stride);
    const offset = row * depth * 4;
    const rows = { value: scores, gradient, stride, classes: length + 1, share: 1 / heads.rows };
    loss += crossEntropy(memory, rows, wanted);
    tape.record(() =>
      memory.scoped(() => {
        tape.accumulate({
          out: dependents.gradient + offset,
          left: straight(gradient, stride),
          right: straight(candidates, depth),
          rows: length,
          columns: depth,
          depth: length + 1,
        });
        const scored: Rows = { rows: length, columns: stride, value: gradient, gradient: 0 };
        flowToHeads(tape, arcs, { scored, row, length });
      }),
    );
  });
  return loss / heads.rows;
}

/** Each word as a head, and the root, is told by all the words that might hang on it. */
function flowToHeads(
  tape: Tape,
  { dependents, heads, root }: ArcRows,
  { scored, row, length }: { readonly scored: Rows; readonly row: number; readonly length: number },
): void {
  const { memory } = tape;
  const depth = heads.columns;
  const offset = row * depth * 4;
  const back = memory.allocateZeros((length + 1) * depth);
  memory.scoped(() => {
    const all = memory.allocateZeros(scored.columns * depth);
    tape.accumulateTurned(all, scored, dependents.value + offset, depth);
    memory.view(back, (length + 1) * depth).set(memory.view(all, (length + 1) * depth));
  });
  addScaled(memory.floats, (heads.gradient + offset) >> 2, back >> 2, length * depth, 1);
  addScaled(memory.floats, root.gradient >> 2, (back >> 2) + length * depth, depth, 1);
}

export interface ArcScores {
  /** Byte address of the sentence's possible heads, the root last. */
  readonly candidates: number;
  /** Byte address of a row per word; a word is never its own head. */
  readonly scores: number;
  readonly stride: number;
}

export function scoreArcs(
  tape: Tape,
  { dependents, heads, root }: ArcRows,
  row: number,
  length: number,
): ArcScores {
  const { memory } = tape;
  const depth = heads.columns;
  const stride = (length + 8) & ~7;
  const offset = row * depth * 4;
  const candidates = memory.allocate((length + 1) * depth);
  memory.view(candidates, length * depth).set(memory.view(heads.value + offset, length * depth));
  memory.view(candidates + length * depth * 4, depth).set(memory.view(root.value, depth));
  const scores = memory.allocate(length * stride);
  tape.multiply({
    out: scores,
    left: straight(dependents.value + offset, depth),
    right: turned(candidates, depth),
    rows: length,
    columns: length + 1,
    depth,
  });
  for (let i = 0; i < length; i++) memory.floats[(scores >> 2) + i * stride + i] = -1e9;
  return { candidates, scores, stride };
}

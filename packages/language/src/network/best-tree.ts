/** The best projective tree of a sentence: the head of each word, the length of the sentence for the root. */

import type { ArcScores } from './arc-scorer.ts';
import type { Kernels } from './kernels.ts';

export function bestTree(
  { arena, eisner }: Kernels,
  { length, stride, scores }: ArcScores,
): Int32Array {
  const scratch = arena.mark();
  const table = arena.allocate(scores.byteLength);
  const found = arena.allocate(length * 4);
  const work = arena.allocate(length * length * 32 + length * 48 + 64);
  arena.floats(table, scores.length).set(scores);
  eisner(found, table, stride, length, work);
  const heads = arena.integers(found, length).slice();
  arena.release(scratch);
  return heads;
}

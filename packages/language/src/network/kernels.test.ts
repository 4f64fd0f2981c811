import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKernels, KERNELS, kernelFile } from '../../kernels/build-kernels.ts';
import { loadKernels } from './kernels.ts';

describe('kernels', () => {
  it.each(KERNELS)('%s: the committed module is what the source compiles to', async (name) => {
    const built = join(tmpdir(), `dateline-${name}-${process.pid}.wasm`);
    await buildKernels(name, built);
    expect(readFileSync(built).equals(readFileSync(kernelFile(name)))).toBe(true);
    rmSync(built);
  });

  it('multiplies rounded rows by int8 weights', () => {
    const kernels = loadKernels();
    const { arena } = kernels;
    const [rows, depth, columns] = [5, 16, 8];
    const x = Float32Array.from({ length: rows * depth }, (_, i) => Math.sin(i));
    const weights = Int8Array.from({ length: depth * columns }, (_, i) => ((i * 37) % 255) - 127);
    const at = {
      x: arena.allocate(x.byteLength),
      w: arena.allocate(weights.length),
      panels: arena.allocate(depth * columns * 2),
      rounded: arena.allocate(rows * depth * 2),
    };
    const scales = arena.allocate(rows * 4);
    const unit = arena.allocate(columns * 4);
    const bias = arena.allocate(columns * 4);
    const out = arena.allocate(rows * columns * 4);
    arena.floats(at.x, x.length).set(x);
    arena.bytes(at.w, weights.length).set(new Uint8Array(weights.buffer));
    arena.floats(unit, columns).fill(1);
    arena.floats(bias, columns).fill(3);
    kernels.packPairs(at.panels, at.w, depth, columns);
    kernels.quantizeRows(at.rounded, scales, at.x, rows, depth);
    kernels.product(
      out,
      columns,
      at.rounded,
      depth,
      at.panels,
      unit,
      bias,
      scales,
      rows,
      columns,
      depth,
    );
    const result = arena.floats(out, rows * columns);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        let exact = 3;
        for (let k = 0; k < depth; k++)
          exact += (x[r * depth + k] as number) * (weights[k * columns + c] as number);
        expect(Math.abs((result[r * columns + c] as number) - exact)).toBeLessThan(0.1);
      }
    }
  });

  it('finds the best projective tree with one root', () => {
    const kernels = loadKernels();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 30, maxLength: 30 }),
        (n, values) => {
          const scores = Float32Array.from({ length: n * (n + 1) }, (_, i) => values[i] ?? 0);
          expect(total(decode(kernels, scores, n), scores, n)).toBe(bestTotal(scores, n));
        },
      ),
    );
  });
});

function decode(
  kernels: ReturnType<typeof loadKernels>,
  scores: Float32Array,
  n: number,
): number[] {
  const { arena } = kernels;
  const mark = arena.mark();
  const [heads, table, work] = [
    arena.allocate(n * 4),
    arena.allocate(scores.byteLength),
    arena.allocate(n * n * 32 + n * 48 + 64),
  ];
  arena.floats(table, scores.length).set(scores);
  kernels.eisner(heads, table, n + 1, n, work);
  const found = [...arena.integers(heads, n)];
  arena.release(mark);
  return found;
}

const total = (heads: readonly number[], scores: Float32Array, n: number): number =>
  heads.reduce((sum, head, i) => sum + (scores[i * (n + 1) + head] as number), 0);

/** Tries every assignment of heads. */
function bestTotal(scores: Float32Array, n: number): number {
  let best = -Infinity;
  const heads = Array<number>(n).fill(0);
  const visit = (i: number): void => {
    if (i === n) {
      if (isProjectiveTree(heads, n)) best = Math.max(best, total(heads, scores, n));
      return;
    }
    for (let head = 0; head <= n; head++) {
      if (head === i) continue;
      heads[i] = head;
      visit(i + 1);
    }
  };
  visit(0);
  return best;
}

function isProjectiveTree(heads: readonly number[], n: number): boolean {
  if (heads.filter((head) => head === n).length !== 1) return false;
  const under = (token: number, ancestor: number, steps = 0): boolean =>
    token === ancestor ||
    (token !== n && steps <= n && under(heads[token] as number, ancestor, steps + 1));
  return heads.every((head, i) => {
    if (!under(i, n)) return false;
    const [low, high] = head === n ? [i, i] : [Math.min(head, i), Math.max(head, i)];
    return heads.every((_, k) => k <= low || k >= high || under(k, head));
  });
}

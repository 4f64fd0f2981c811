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
    const [rows, depth, columns] = [5, 16, 8];
    const x = Float32Array.from({ length: rows * depth }, (_, i) => Math.sin(i));
    const weights = Int8Array.from({ length: depth * columns }, (_, i) => ((i * 37) % 255) - 127);
    const kernels = loadKernels();
    const { arena } = kernels;
    const at = {
      x: arena.allocate(x.byteLength),
      rounded: arena.allocate(rows * depth),
      scales: arena.allocate(rows * 4),
    };
    arena.floats(at.x, x.length).set(x);
    kernels.quantizeRows(at.rounded, at.scales, at.x, rows, depth);
    const rounded = arena.bytes(at.rounded, rows * depth);
    const result = multiply(kernels, { rounded, scales: at.scales, weights, rows, depth, columns });
    for (const [r, c, value] of cellsOf(result, columns)) {
      let exact = 0;
      for (let k = 0; k < depth; k++)
        exact += (x[r * depth + k] as number) * (weights[k * columns + c] as number);
      // Half a step of every activation at most.
      expect(Math.abs(value - exact)).toBeLessThan((depth * 127) / 63 / 2);
    }
  });

  it('sums the largest products exactly: no machine can see a sign or saturate', () => {
    const [rows, columns] = [3, 8];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((quads) =>
          fc.record({
            depth: fc.constant(4 * quads),
            rounded: fc.uint8Array({ min: 0, max: 127, minLength: 144, maxLength: 144 }),
            weights: fc.int8Array({ minLength: 32 * quads, maxLength: 32 * quads }),
            extreme: fc.constantFrom(undefined, [127, 127], [127, -128], [0, -128]),
          }),
        ),
        ({ depth, rounded, weights, extreme }) => {
          if (extreme) {
            rounded.fill(extreme[0] as number);
            weights.fill(extreme[1] as number);
          }
          const kernels = loadKernels();
          const scales = kernels.arena.allocate(rows * 4);
          kernels.arena.floats(scales, rows).fill(1);
          const result = multiply(kernels, { rounded, scales, weights, rows, depth, columns });
          for (const [r, c, value] of cellsOf(result, columns)) {
            let exact = 0;
            for (let k = 0; k < depth; k++)
              exact +=
                ((rounded[r * depth + k] as number) - 64) * (weights[k * columns + c] as number);
            expect(value).toBe(exact + 0);
          }
        },
      ),
      { numRuns: 50 },
    );
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

interface Multiplication {
  readonly rounded: Uint8Array;
  /** Byte address of what a step of each row is worth. */
  readonly scales: number;
  readonly weights: Int8Array;
  readonly rows: number;
  readonly depth: number;
  readonly columns: number;
}

/** With the unit as the scale of every column, and no bias. */
function multiply(
  kernels: ReturnType<typeof loadKernels>,
  { rounded, scales, weights, rows, depth, columns }: Multiplication,
): Float32Array {
  const { arena } = kernels;
  const at = {
    x: arena.allocate(rows * depth),
    w: arena.allocate(weights.length),
    panels: arena.allocate(depth * columns),
    starts: arena.allocate(columns * 4),
    unit: arena.allocate(columns * 4),
    bias: arena.allocate(columns * 4),
    out: arena.allocate(rows * columns * 4),
  };
  arena.bytes(at.x, rows * depth).set(rounded.subarray(0, rows * depth));
  arena.bytes(at.w, weights.length).set(new Uint8Array(weights.buffer));
  arena.floats(at.unit, columns).fill(1);
  arena.floats(at.bias, columns).fill(0);
  const { x, w, panels, starts, unit, bias, out } = at;
  kernels.packQuads(panels, starts, w, depth, columns);
  kernels.product(out, columns, x, depth, panels, starts, unit, bias, scales, rows, columns, depth);
  return arena.floats(out, rows * columns);
}

function* cellsOf(
  values: Float32Array,
  columns: number,
): Generator<readonly [row: number, column: number, value: number]> {
  for (const [i, value] of values.entries()) yield [Math.floor(i / columns), i % columns, value];
}

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

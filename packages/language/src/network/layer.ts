/** Weight matrices as the kernels want them: packed once at load, then multiplied by many rows. */

import type { Kernels } from './kernels.ts';
import type { Model } from './model-file.ts';

export interface Layer {
  readonly depth: number;
  readonly columns: number;
  readonly panels: number;
  /** What the integer sum of each column begins with. */
  readonly starts: number;
  readonly scales: number;
  readonly bias: number;
}

/** One step of an activation with a fixed scale; see ONE in the kernels. */
const STEP = 1 / 63;

/** Joins matrices side by side, so that both directions of an LSTM layer are one product. */
export function packLayer(kernels: Kernels, model: Model, parts: readonly LayerPart[]): Layer {
  const matrices = parts.map(({ weights }) => model.matrix(weights));
  const depth = matrices[0]?.rows ?? 0;
  const columns = matrices.reduce((sum, matrix) => sum + matrix.columns, 0);
  const { arena } = kernels;
  const layer = {
    depth,
    columns,
    panels: arena.allocate(depth * columns),
    starts: arena.allocate(columns * 4),
    scales: arena.allocate(columns * 4),
    bias: arena.allocate(columns * 4),
  };
  let column = 0;
  for (const [k, matrix] of matrices.entries()) {
    const scratch = arena.mark();
    const source = arena.allocate(matrix.values.length);
    arena
      .bytes(source, matrix.values.length)
      .set(new Uint8Array(matrix.values.buffer, matrix.values.byteOffset, matrix.values.length));
    kernels.packQuads(
      layer.panels + column * depth,
      layer.starts + column * 4,
      source,
      depth,
      matrix.columns,
    );
    arena.release(scratch);
    arena.floats(layer.scales + column * 4, matrix.columns).set(matrix.scales);
    const bias = arena.floats(layer.bias + column * 4, matrix.columns);
    const name = parts[k]?.bias;
    if (name === undefined) bias.fill(0);
    else bias.set(model.vector(name).subarray(0, matrix.columns));
    column += matrix.columns;
  }
  return layer;
}

export interface LayerPart {
  readonly weights: string;
  readonly bias?: string;
}

/** Recurrent weights: the kernel wants the step of the hidden state folded into the scales. */
export function packRecurrent(kernels: Kernels, model: Model, weights: string): Layer {
  const layer = packLayer(kernels, model, [{ weights }]);
  const scales = kernels.arena.floats(layer.scales, layer.columns);
  for (let i = 0; i < scales.length; i++) scales[i] = (scales[i] as number) * STEP;
  return layer;
}

/** Multiplies rounded rows of fixed step (hidden states). Returns float rows. */
export function applyToStates(
  kernels: Kernels,
  layer: Layer,
  states: number,
  rows: number,
): number {
  const out = kernels.arena.allocate(rows * layer.columns * 4);
  kernels.product(
    out,
    layer.columns,
    states,
    layer.depth,
    layer.panels,
    layer.starts,
    layer.scales,
    layer.bias,
    0,
    rows,
    layer.columns,
    layer.depth,
  );
  return out;
}

/** Multiplies float rows after rounding each by its own scale. Returns float rows. */
export function applyToFloats(kernels: Kernels, layer: Layer, x: number, rows: number): number {
  const { arena } = kernels;
  const out = arena.allocate(rows * layer.columns * 4);
  const scratch = arena.mark();
  const rounded = arena.allocate(rows * layer.depth);
  const rowScales = arena.allocate(rows * 4);
  kernels.quantizeRows(rounded, rowScales, x, rows, layer.depth);
  kernels.product(
    out,
    layer.columns,
    rounded,
    layer.depth,
    layer.panels,
    layer.starts,
    layer.scales,
    layer.bias,
    rowScales,
    rows,
    layer.columns,
    layer.depth,
  );
  arena.release(scratch);
  return out;
}

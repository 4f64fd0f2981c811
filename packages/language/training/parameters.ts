/** The weights being trained: creation, Adam, a moving average, and rounding to the shipped format. */

import type { Model, Quantized, TensorEntry } from '../src/network/model-file.ts';
import type { FloatMemory } from './float-memory.ts';
import type { Random } from './random.ts';
import { type Blocks, widen } from './widen.ts';

export interface Parameter {
  readonly name: string;
  readonly kind: TensorEntry['kind'];
  readonly rows: number;
  readonly columns: number;
  /** Byte addresses. */
  readonly value: number;
  readonly gradient: number;
}

interface Trained extends Parameter {
  readonly mean: number;
  readonly variance: number;
  readonly average: number;
  readonly size: number;
}

const BETA_1 = 0.9;
const BETA_2 = 0.98;
const CLIP = 5;
/** Steps after which an average no longer hurries. */
const SETTLED = 10_000;

export class Parameters {
  readonly #memory: FloatMemory;
  readonly #random: Random;
  readonly #trained: Trained[] = [];
  readonly #frozen: Parameter[] = [];
  #steps = 0;
  #averaged = 0;

  constructor(memory: FloatMemory, random: Random) {
    this.#memory = memory;
    this.#random = random;
  }

  /** Glorot's uniform start, times `gain`. */
  matrix(name: string, rows: number, columns: number, gain = 1): Parameter {
    const bound = Math.sqrt(6 / (rows + columns)) * gain;
    return this.#add(name, 'columns', rows, columns, () => (this.#random.next() * 2 - 1) * bound);
  }

  vector(name: string, columns: number, deviation = 0): Parameter {
    return this.#add(name, 'plain', 1, columns, () =>
      deviation === 0 ? 0 : this.#random.gaussian() * deviation,
    );
  }

  embedding(name: string, rows: number, columns: number): Parameter {
    return this.#add(name, 'rows', rows, columns, () => this.#random.gaussian() * 0.1);
  }

  /** Row 0 stays zero, for words that have no vector. */
  frozen(name: string, columns: number, vectors: Float32Array): Parameter {
    const rows = vectors.length / columns + 1;
    const value = this.#memory.allocateZeros(rows * columns);
    this.#memory.view(value, rows * columns).set(vectors, columns);
    const parameter: Parameter = { name, kind: 'rows', rows, columns, value, gradient: 0 };
    this.#frozen.push(parameter);
    return parameter;
  }

  #add(
    name: string,
    kind: Parameter['kind'],
    rows: number,
    columns: number,
    start: () => number,
  ): Parameter {
    const size = (rows * columns + 15) & ~15;
    const zeros = (): number => this.#memory.allocateZeros(size);
    const parameter: Trained = {
      name,
      kind,
      rows,
      columns,
      size,
      value: zeros(),
      gradient: zeros(),
      mean: zeros(),
      variance: zeros(),
      average: zeros(),
    };
    const view = this.#memory.view(parameter.value, rows * columns);
    for (let i = 0; i < view.length; i++) view[i] = start();
    this.#trained.push(parameter);
    return parameter;
  }

  /** One step of Adam with the gradient's norm clipped; clears the gradients. */
  step(rate: number): void {
    this.#steps++;
    const { adam, sumOfSquares } = this.#memory.kernels;
    const norm = Math.sqrt(
      this.#trained.reduce((sum, { gradient, size }) => sum + sumOfSquares(gradient, size), 0),
    );
    const scale = norm > CLIP ? CLIP / norm : 1;
    const corrected = (rate * Math.sqrt(1 - BETA_2 ** this.#steps)) / (1 - BETA_1 ** this.#steps);
    for (const { value, gradient, mean, variance, size } of this.#trained) {
      adam(value, gradient, mean, variance, size, corrected, scale, BETA_1, BETA_2);
    }
  }

  /** Moves the average towards the present weights; young averages move faster. */
  average(decay: number): void {
    this.#averaged++;
    const share = 1 - Math.min(decay, (1 + this.#averaged) / (10 + this.#averaged));
    for (const { average, value, size } of this.#trained)
      this.#memory.kernels.approach(average, value, size, share);
  }

  /**
   * Starts from the weights of an earlier model, all or some, which may be narrower; the average starts where the
   * weights do.
   */
  restore(
    model: Model,
    blocksOf: (name: string) => Blocks,
    wanted: (name: string) => boolean = () => true,
  ): void {
    for (const { name, kind, rows, columns, value, average, size } of this.#trained) {
      if (wanted(name)) {
        const earlier = model.matrix(name);
        const trained = { ...earlier, values: valuesOf(kind, earlier) };
        const values = this.#memory.view(value, rows * columns);
        widen({ rows, columns, values }, trained, blocksOf(name));
      }
      this.#memory.view(average, size).set(this.#memory.view(value, size));
    }
    this.#averaged = SETTLED;
  }

  /** The averaged weights, rounded. */
  quantize(): { entries: TensorEntry[]; tensors: Quantized[] } {
    const sources = [...this.#trained.map((t) => ({ ...t, value: t.average })), ...this.#frozen];
    return {
      entries: sources.map(({ name, kind, rows, columns }) => ({ name, kind, rows, columns })),
      tensors: sources.map((source) =>
        quantizeTensor(source, this.#memory.view(source.value, source.rows * source.columns)),
      ),
    };
  }
}

/** The inverse of rounding. */
function valuesOf(kind: Parameter['kind'], { columns, scales, values }: Quantized): Float32Array {
  if (kind === 'plain') return scales;
  const scaleOf = (i: number): number => (kind === 'rows' ? Math.floor(i / columns) : i % columns);
  return Float32Array.from(values, (value, i) => value * (scales[scaleOf(i)] as number));
}

/** int8 with one scale per row (embeddings) or per column (matrices); vectors stay as they are. */
function quantizeTensor({ kind, rows, columns }: Parameter, weights: Float32Array): Quantized {
  if (kind === 'plain') return { rows, columns, scales: weights.slice(), values: new Int8Array(0) };
  const scales = new Float32Array(kind === 'rows' ? rows : columns).fill(1e-9 / 127);
  const scaleOf = (i: number): number => (kind === 'rows' ? Math.floor(i / columns) : i % columns);
  for (let i = 0; i < weights.length; i++) {
    const s = scaleOf(i);
    scales[s] = Math.max(scales[s] as number, Math.abs(weights[i] as number) / 127);
  }
  const values = Int8Array.from(weights, (weight, i) =>
    Math.round(weight / (scales[scaleOf(i)] as number)),
  );
  return { rows, columns, scales, values };
}

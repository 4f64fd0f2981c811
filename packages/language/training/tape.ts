/**
 * Differentiable operations over blocks of float rows. Each one computes its result and leaves on the
 * tape how gradients flow back; `backward` plays the tape from the end.
 */

import { crossEntropy } from './cross-entropy.ts';
import type { FloatMemory } from './float-memory.ts';
import type { Parameter } from './parameters.ts';
import type { Random } from './random.ts';
import type { Targets } from './targets.ts';

export interface Rows {
  readonly rows: number;
  readonly columns: number;
  /** Byte addresses. */
  readonly value: number;
  readonly gradient: number;
}

export interface LstmParameters {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
}

export class Tape {
  readonly memory: FloatMemory;
  readonly #random: Random;
  readonly #steps: (() => void)[] = [];

  constructor(memory: FloatMemory, random: Random) {
    this.memory = memory;
    this.#random = random;
  }

  backward(): void {
    for (let i = this.#steps.length - 1; i >= 0; i--) (this.#steps[i] as () => void)();
  }

  /** For operations written elsewhere. */
  record(step: () => void): void {
    this.#steps.push(step);
  }

  rows(rows: number, columns: number): Rows {
    return {
      rows,
      columns,
      value: this.memory.allocate(rows * columns),
      gradient: this.memory.allocateZeros(rows * columns),
    };
  }

  linear(x: Rows, weights: Parameter, bias?: Parameter): Rows {
    const { kernels } = this.memory;
    const y = this.rows(x.rows, weights.columns);
    this.multiply({
      out: y.value,
      left: straight(x.value, x.columns),
      right: straight(weights.value, weights.columns),
      rows: x.rows,
      columns: weights.columns,
      depth: x.columns,
    });
    if (bias) kernels.addBias(y.value, bias.value, y.rows, y.columns);
    this.record(() => {
      this.accumulateTurned(weights.gradient, x, y.gradient, y.columns);
      if (bias) kernels.sumColumns(bias.gradient, y.gradient, y.rows, y.columns);
      this.accumulate({
        out: x.gradient,
        left: straight(y.gradient, y.columns),
        right: turned(weights.value, weights.columns),
        rows: x.rows,
        columns: x.columns,
        depth: y.columns,
      });
    });
    return y;
  }

  relu(x: Rows): Rows {
    const { kernels } = this.memory;
    const y = this.rows(x.rows, x.columns);
    kernels.relu(y.value, x.value, x.rows * x.columns);
    this.record(() => kernels.reluBackward(x.gradient, y.gradient, y.value, x.rows * x.columns));
    return y;
  }

  /** Drops whole columns for the length of a sentence (Gal and Ghahramani 2016). */
  dropout(x: Rows, lengths: readonly number[], rate: number): Rows {
    const { kernels } = this.memory;
    const size = x.rows * x.columns;
    const y = this.rows(x.rows, x.columns);
    const mask = this.#mask(x, lengths, rate);
    kernels.multiply(y.value, x.value, mask, size);
    this.record(() => kernels.addProduct(x.gradient, y.gradient, mask, size));
    return y;
  }

  #mask(
    { rows, columns }: Pick<Rows, 'rows' | 'columns'>,
    lengths: readonly number[],
    rate: number,
  ): number {
    const address = this.memory.allocate(rows * columns);
    const mask = this.memory.view(address, rows * columns);
    let row = 0;
    for (const length of lengths) {
      const start = row * columns;
      for (let j = 0; j < columns; j++)
        mask[start + j] = this.#random.next() < rate ? 0 : 1 / (1 - rate);
      for (let i = 1; i < length; i++) mask.copyWithin(start + i * columns, start, start + columns);
      row += length;
    }
    return address;
  }

  /**
   * A bidirectional layer: forward states left, backward states right. With `rate`, so many of the weights
   * between one state and the next are left out for the batch (Merity et al. 2018).
   */
  lstm(
    x: Rows,
    lengths: readonly number[],
    directions: readonly [LstmParameters, LstmParameters],
    rate = 0,
  ): Rows {
    const width = directions[0].recurrent.rows;
    const y = this.rows(x.rows, 2 * width);
    for (const [k, { input, recurrent, bias }] of directions.entries()) {
      const parameters = { input, recurrent: this.#thin(recurrent, rate), bias };
      this.#direction(x, y, lengths, parameters, k === 1);
    }
    return y;
  }

  /** The weights without some of them. */
  #thin(weights: Parameter, rate: number): Parameter {
    if (rate === 0) return weights;
    const { kernels } = this.memory;
    const { rows, columns } = weights;
    const thinned = { ...weights, ...this.rows(rows, columns) };
    const mask = this.#mask({ rows: 1, columns: rows * columns }, [1], rate);
    kernels.multiply(thinned.value, weights.value, mask, rows * columns);
    this.record(() => kernels.addProduct(weights.gradient, thinned.gradient, mask, rows * columns));
    return thinned;
  }

  #direction(
    x: Rows,
    y: Rows,
    lengths: readonly number[],
    { input, recurrent, bias }: LstmParameters,
    backward: boolean,
  ): void {
    const { kernels } = this.memory;
    const width = recurrent.rows;
    const side = backward ? width * 4 : 0;
    const gates = this.linear(x, input, bias);
    const cells = this.memory.allocate(x.rows * width);
    const order = this.#placeSentences(lengths);
    this.memory.scoped(() => {
      const panels = this.memory.allocate(3 * width * width);
      kernels.pack(panels, recurrent.value, 3 * width, 1, width, 3 * width);
      kernels.recurForward(
        gates.value,
        panels,
        y.value + side,
        2 * width,
        cells,
        order.starts,
        order.lengths,
        lengths.length,
        width,
        Number(backward),
      );
    });
    this.record(() =>
      this.memory.scoped(() => {
        const panels = this.memory.allocate(3 * width * width);
        const scratch = this.memory.allocate(8 * width);
        kernels.pack(panels, recurrent.value, 1, 3 * width, 3 * width, width);
        kernels.recurBackward(
          gates.value,
          panels,
          y.gradient + side,
          2 * width,
          cells,
          order.starts,
          order.lengths,
          lengths.length,
          width,
          Number(backward),
          scratch,
        );
        const before = this.#statesBefore(y, lengths, width, backward);
        // The kernel leaves the gates' gradients where the gates were.
        this.accumulateTurned(recurrent.gradient, before, gates.value, 3 * width);
        this.memory
          .view(gates.gradient, gates.rows * gates.columns)
          .set(this.memory.view(gates.value, gates.rows * gates.columns));
      }),
    );
  }

  /** Where sentences begin and how long they are, from long to short as the kernels want them. */
  #placeSentences(lengths: readonly number[]): {
    readonly starts: number;
    readonly lengths: number;
  } {
    const places: { readonly row: number; readonly length: number }[] = [];
    eachSentence(lengths, (row, length) => places.push({ row, length }));
    places.sort((a, b) => b.length - a.length);
    const { memory } = this;
    const write = (numbers: readonly number[]): number => {
      const address = memory.allocate(numbers.length);
      memory.integers.set(numbers, address >> 2);
      return address;
    };
    return {
      starts: write(places.map(({ row }) => row)),
      lengths: write(places.map(({ length }) => length)),
    };
  }

  /** What each step received from the one before it; zero at the start of a sentence. */
  #statesBefore(y: Rows, lengths: readonly number[], width: number, backward: boolean): Rows {
    const value = this.memory.allocateZeros(y.rows * width);
    const { floats } = this.memory;
    const side = (y.value >> 2) + (backward ? width : 0);
    eachSentence(lengths, (row, length) => {
      for (let i = 0; i < length; i++) {
        const source = backward ? i + 1 : i - 1;
        if (source < 0 || source >= length) continue;
        const from = side + (row + source) * 2 * width;
        floats.copyWithin((value >> 2) + (row + i) * width, from, from + width);
      }
    });
    return { rows: y.rows, columns: width, value, gradient: 0 };
  }

  /** The sum of all rows' cross entropies, shared out over the rows. */
  softmaxLoss(scores: Rows, targets: Targets, classes: number): number {
    const { value, gradient, columns: stride } = scores;
    const rows = { value, gradient, stride, classes, share: 1 / scores.rows };
    return crossEntropy(this.memory, rows, targets) / scores.rows;
  }

  /** out[x.columns x columns] += x turned * y */
  accumulateTurned(out: number, x: Rows, y: number, columns: number): void {
    this.accumulate({
      out,
      left: turned(x.value, x.columns),
      right: straight(y, columns),
      rows: x.columns,
      columns,
      depth: x.rows,
    });
  }

  /** out = left * right */
  multiply(product: Product): void {
    this.#product(product, 'set');
  }

  /** out += left * right */
  accumulate(product: Product): void {
    this.#product(product, 'add');
  }

  #product(product: Product, how: 'set' | 'add'): void {
    const { out, left, right, rows, columns, depth } = product;
    const { memory } = this;
    memory.scoped(() => {
      const padded = (columns + 7) & ~7;
      const panels = memory.allocate(padded * depth);
      const { address, rowStride, columnStride } = right;
      memory.kernels.pack(panels, address, rowStride, columnStride, depth, columns);
      memory.kernels.product(
        out,
        padded,
        left.address,
        left.rowStride,
        left.columnStride,
        panels,
        rows,
        padded,
        depth,
        Number(how === 'add'),
      );
    });
  }
}

export interface Product {
  /** Address of the rows that it fills. */
  readonly out: number;
  readonly left: Side;
  readonly right: Side;
  readonly rows: number;
  readonly columns: number;
  /** What the two sides have in common: the columns of the left, the rows of the right. */
  readonly depth: number;
}

/** One side of a product: where it is and how to walk it, in floats. */
export interface Side {
  readonly address: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** Rows as they lie in memory. */
export const straight = (address: number, stride: number): Side => ({
  address,
  rowStride: stride,
  columnStride: 1,
});
/** Their columns as rows. */
export const turned = (address: number, stride: number): Side => ({
  address,
  rowStride: 1,
  columnStride: stride,
});

export function eachSentence(
  lengths: readonly number[],
  visit: (row: number, length: number, sentence: number) => void,
): void {
  let row = 0;
  for (const [sentence, length] of lengths.entries()) {
    visit(row, length, sentence);
    row += length;
  }
}

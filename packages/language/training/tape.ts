/**
 * Differentiable operations over blocks of float rows. Each one computes its result and leaves on the
 * tape how gradients flow back; `backward` plays the tape from the end.
 */

import { crossEntropy } from './cross-entropy.ts';
import type { FloatMemory } from './float-memory.ts';
import type { Parameter } from './parameters.ts';
import type { Random } from './random.ts';

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
    this.#product(
      y.value,
      left(x.value, x.columns),
      right(weights.value, weights.columns),
      x.rows,
      weights.columns,
      x.columns,
    );
    if (bias) kernels.addBias(y.value, bias.value, y.rows, y.columns);
    this.record(() => {
      this.accumulateTurned(weights.gradient, x, y.gradient, y.columns);
      if (bias) kernels.sumColumns(bias.gradient, y.gradient, y.rows, y.columns);
      this.#product(
        x.gradient,
        left(y.gradient, y.columns),
        turned(weights.value, weights.columns),
        x.rows,
        x.columns,
        y.columns,
        true,
      );
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

  #mask({ rows, columns }: Rows, lengths: readonly number[], rate: number): number {
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

  /** A bidirectional layer: forward states left, backward states right. */
  lstm(
    x: Rows,
    lengths: readonly number[],
    directions: readonly [LstmParameters, LstmParameters],
  ): Rows {
    const width = directions[0].recurrent.rows;
    const y = this.rows(x.rows, 2 * width);
    for (const [k, parameters] of directions.entries())
      this.#direction(x, y, lengths, parameters, k === 1);
    return y;
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
    this.memory.scoped(() => {
      const panels = this.memory.allocate(3 * width * width);
      kernels.packWide(panels, recurrent.value, 3 * width, 1, width, 3 * width);
      eachSentence(lengths, (row, length) => {
        kernels.recurForward(
          gates.value + row * 12 * width,
          panels,
          y.value + side + row * 8 * width,
          2 * width,
          cells + row * 4 * width,
          length,
          width,
          Number(backward),
        );
      });
    });
    this.record(() =>
      this.memory.scoped(() => {
        const panels = this.memory.allocate(3 * width * width);
        const scratch = this.memory.allocate(2 * width + 32);
        kernels.packWide(panels, recurrent.value, 1, 3 * width, 3 * width, width);
        eachSentence(lengths, (row, length) => {
          kernels.recurBackward(
            gates.value + row * 12 * width,
            panels,
            y.gradient + side + row * 8 * width,
            2 * width,
            cells + row * 4 * width,
            length,
            width,
            Number(backward),
            scratch,
          );
        });
        const before = this.#statesBefore(y, lengths, width, backward);
        // The kernel leaves the gates' gradients where the gates were.
        this.accumulateTurned(recurrent.gradient, before, gates.value, 3 * width);
        this.memory
          .view(gates.gradient, gates.rows * gates.columns)
          .set(this.memory.view(gates.value, gates.rows * gates.columns));
      }),
    );
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

  /** Mean cross entropy of the rows whose target is not negative; returns its sum over rows / rows. */
  softmaxLoss(scores: Rows, targets: Int32Array, classes: number): number {
    const loss = crossEntropy(this.memory, scores.value, scores.gradient, scores.columns, {
      targets,
      classes,
      share: 1 / scores.rows,
    });
    return loss / scores.rows;
  }

  /** out[x.columns x columns] += x turned * y */
  accumulateTurned(out: number, x: Rows, y: number, columns: number): void {
    this.memory.scoped(() => {
      const flipped = this.memory.allocate(x.rows * x.columns);
      this.memory.kernels.transpose(flipped, x.value, x.columns, x.rows, x.columns);
      this.#product(
        out,
        left(flipped, x.rows),
        right(y, columns),
        x.columns,
        columns,
        x.rows,
        true,
      );
    });
  }

  /** out (+)= a * b, by addresses. */
  multiply(
    out: number,
    a: number,
    aStride: number,
    b: Side,
    rows: number,
    columns: number,
    depth: number,
    accumulate: boolean,
  ): void {
    this.#product(out, left(a, aStride), b, rows, columns, depth, accumulate);
  }

  #product(
    out: number,
    a: Side,
    b: Side,
    rows: number,
    columns: number,
    depth: number,
    accumulate = false,
  ): void {
    this.memory.scoped(() => {
      const padded = (columns + 7) & ~7;
      const panels = this.memory.allocate(padded * depth);
      this.memory.kernels.pack(panels, b.address, b.rowStride, b.columnStride, depth, columns);
      this.memory.kernels.product(
        out,
        padded,
        a.address,
        a.rowStride,
        panels,
        rows,
        padded,
        depth,
        Number(accumulate),
      );
    });
  }
}

/** One side of a product: where it is and how to walk it, in floats. */
export interface Side {
  readonly address: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

const left = (address: number, stride: number): Side => ({
  address,
  rowStride: stride,
  columnStride: 1,
});
export const right = left;
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

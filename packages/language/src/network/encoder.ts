/**
 * Words in context: two bidirectional LSTM layers over the sentences of a batch.
 *
 * What a word contributes to the first layer does not depend on its neighbours, so it is computed once
 * per form and kept; news repeats itself, nine tokens in ten are found there.
 */

import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer, packRecurrent } from './layer.ts';
import type { Model } from './model-file.ts';
import { WordInput } from './word-input.ts';

/** Forms kept; when full, all are forgotten at once (a text has far fewer). */
const KEPT_FORMS = 8192;

export interface Encoded {
  /** Rows of 16-bit states, forward and backward side by side. */
  readonly lower: number;
  readonly upper: number;
}

export class Encoder {
  readonly #kernels: Kernels;
  readonly #hidden: number;
  readonly #input: WordInput;
  readonly #inputLayers: readonly [Layer, Layer];
  readonly #recurrent: readonly (readonly [Layer, Layer])[];
  readonly #projections: number;
  readonly #slots = new Map<string, number>();

  constructor(kernels: Kernels, model: Model) {
    this.#kernels = kernels;
    this.#hidden = model.header.sizes.hidden;
    this.#input = new WordInput(model);
    const both = (k: number): Layer =>
      packLayer(kernels, model, [
        { weights: `W${k}f`, bias: `b${k}f` },
        { weights: `W${k}b`, bias: `b${k}b` },
      ]);
    const pair = (k: number): [Layer, Layer] => [
      packRecurrent(kernels, model, `U${k}f`),
      packRecurrent(kernels, model, `U${k}b`),
    ];
    this.#inputLayers = [both(0), both(1)];
    this.#recurrent = [pair(0), pair(1)];
    this.#projections = kernels.arena.allocate(KEPT_FORMS * this.#rowBytes());
  }

  encode(batch: Batch): Encoded {
    const gates = this.#gather(batch);
    const lower = this.#recur(0, gates, batch);
    const upper = this.#recur(
      1,
      applyToStates(this.#kernels, this.#inputLayers[1], lower, batch.length),
      batch,
    );
    return { lower, upper };
  }

  #rowBytes(): number {
    return this.#hidden * 6 * 4;
  }

  /** Copies at once: a full cache may be emptied in the middle of a batch. */
  #gather(batch: Batch): number {
    const { arena } = this.#kernels;
    const bytes = this.#rowBytes();
    const gates = arena.allocate(batch.length * bytes);
    for (let row = 0; row < batch.length; row++) {
      const slot = this.#project(batch.forms[row] as string);
      const target = gates + row * bytes;
      arena.bytes(target, bytes).set(arena.bytes(this.#projections + slot * bytes, bytes));
    }
    return gates;
  }

  #project(form: string): number {
    const known = this.#slots.get(form);
    if (known !== undefined) return known;
    if (this.#slots.size === KEPT_FORMS) this.#slots.clear();
    const slot = this.#slots.size;
    this.#slots.set(form, slot);
    const { arena } = this.#kernels;
    const scratch = arena.mark();
    const input = arena.allocate(this.#input.size * 4);
    this.#input.write(form, arena.floats(input, this.#input.size));
    const row = applyToFloats(this.#kernels, this.#inputLayers[0], input, 1);
    const bytes = this.#rowBytes();
    arena.bytes(this.#projections + slot * bytes, bytes).set(arena.bytes(row, bytes));
    arena.release(scratch);
    return slot;
  }

  #recur(layer: number, gates: number, batch: Batch): number {
    const { arena, recur } = this.#kernels;
    const width = this.#hidden;
    const states = arena.allocate(batch.length * width * 4);
    const scratch = arena.mark();
    const cells = arena.allocate(batch.count * width * 4);
    const starts = arena.allocate(batch.count * 4);
    const lengths = arena.allocate(batch.count * 4);
    arena.integers(starts, batch.count).set(batch.starts);
    arena.integers(lengths, batch.count).set(batch.lengths);
    const [forward, backward] = this.#recurrent[layer] as readonly [Layer, Layer];
    recur(
      gates,
      6 * width,
      forward.panels,
      forward.scales,
      states,
      2 * width,
      cells,
      starts,
      lengths,
      batch.count,
      width,
      0,
    );
    recur(
      gates + 12 * width,
      6 * width,
      backward.panels,
      backward.scales,
      states + 2 * width,
      2 * width,
      cells,
      starts,
      lengths,
      batch.count,
      width,
      1,
    );
    arena.release(scratch);
    return states;
  }
}

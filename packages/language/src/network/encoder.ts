/**
 * Words in context: two bidirectional LSTM layers over the sentences of a batch.
 *
 * What a word contributes to the first layer does not depend on its neighbours but for what they make of its capital, so
 * it is computed once per form and setting and kept; news repeats itself, nine tokens in ten are found there.
 */

import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer, packRecurrent } from './layer.ts';
import type { Model } from './model-file.ts';
import { keysOf, placedForm } from './placed-form.ts';
import { WordInput } from './word-input.ts';

/** Forms kept, each in its settings; when full, all are forgotten at once (a text has far fewer). */
const KEPT_FORMS = 8192;

export interface Encoded {
  /** Rows of rounded states, forward and backward side by side. */
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

  #gather(batch: Batch): number {
    const { arena } = this.#kernels;
    const keys = keysIn(batch);
    this.#meet(keys);
    const bytes = this.#rowBytes();
    const gates = arena.allocate(batch.length * bytes);
    for (const [row, key] of keys.entries()) {
      const slot = this.#slots.get(key) as number;
      const known = arena.bytes(this.#projections + slot * bytes, bytes);
      arena.bytes(gates + row * bytes, bytes).set(known);
    }
    return gates;
  }

  /** Projects the forms that are new, all of them together: the kernels are fastest over several rows. */
  #meet(keys: readonly string[]): void {
    const distinct = new Set(keys);
    let fresh = [...distinct].filter((key) => !this.#slots.has(key));
    if (this.#slots.size + fresh.length > KEPT_FORMS) {
      this.#slots.clear();
      fresh = [...distinct];
    }
    if (fresh.length === 0) return;
    const { arena } = this.#kernels;
    const scratch = arena.mark();
    const { size } = this.#input;
    const inputs = arena.allocate(fresh.length * size * 4);
    for (const [i, key] of fresh.entries())
      this.#input.write(placedForm(key), arena.floats(inputs + i * size * 4, size));
    const rows = applyToFloats(this.#kernels, this.#inputLayers[0], inputs, fresh.length);
    const bytes = this.#rowBytes();
    arena
      .bytes(this.#projections + this.#slots.size * bytes, fresh.length * bytes)
      .set(arena.bytes(rows, fresh.length * bytes));
    for (const key of fresh) this.#slots.set(key, this.#slots.size);
    arena.release(scratch);
  }

  #recur(layer: number, gates: number, batch: Batch): number {
    const { arena, recur } = this.#kernels;
    const width = this.#hidden;
    const states = arena.allocate(batch.length * width * 2);
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
      forward.starts,
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
      backward.starts,
      backward.scales,
      states + width,
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

/** Sentence by sentence: it is their sentence that places the forms. */
function keysIn({ forms, starts, lengths }: Batch): string[] {
  const keys: string[] = [];
  for (const [sentence, start] of starts.entries())
    keys.push(...keysOf(forms.slice(start, start + (lengths[sentence] as number))));
  return keys;
}

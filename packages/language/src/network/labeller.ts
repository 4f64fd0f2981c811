/** Labels the arcs of a tree by both their words, no place beside a head taken twice. */

import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer } from './layer.ts';
import type { Model } from './model-file.ts';
import type { ProjectedRows, SentenceRows } from './projected-rows.ts';
import { placesOf, type SettledLabels, settleLabels } from './settle-labels.ts';

/** A row per word, `stride` apart. */
export interface RelationScores {
  readonly scores: Float32Array;
  readonly stride: number;
}

export type Labelled = SettledLabels & RelationScores;

export class Labeller {
  readonly #kernels: Kernels;
  readonly #model: Model;
  readonly #dependent: Layer;
  readonly #head: Layer;
  readonly #label: Layer;
  readonly #places: Int8Array;

  constructor(kernels: Kernels, model: Model) {
    this.#kernels = kernels;
    this.#model = model;
    this.#dependent = packLayer(kernels, model, [{ weights: 'labD', bias: 'labB' }]);
    this.#head = packLayer(kernels, model, [{ weights: 'labH' }]);
    this.#label = packLayer(kernels, model, [{ weights: 'labW', bias: 'labb' }]);
    this.#places = placesOf(model.header.labels);
  }

  project(batch: Batch, states: number): ProjectedRows {
    return {
      dependents: applyToStates(this.#kernels, this.#dependent, states, batch.length),
      heads: applyToStates(this.#kernels, this.#head, states, batch.length),
    };
  }

  label({ batch, sentence, rows }: SentenceRows, heads: Int32Array): Labelled {
    const kernels = this.#kernels;
    const { arena } = kernels;
    const n = batch.lengths[sentence] as number;
    const depth = this.#head.columns;
    const offset = (batch.starts[sentence] as number) * depth * 4;
    const mixed = arena.allocate(n * depth * 4);
    const root = arena.allocate(depth * 4);
    arena.floats(root, depth).set(this.#model.vector('rootL').subarray(0, depth));
    for (let i = 0; i < n; i++) {
      const head = heads[i] as number;
      const governor = head === n ? root : rows.heads + offset + head * depth * 4;
      const row = i * depth * 4;
      kernels.addRelu(mixed + row, rows.dependents + offset + row, governor, depth);
    }
    const { columns: stride } = this.#label;
    const out = applyToFloats(kernels, this.#label, mixed, n);
    const scores = arena.floats(out, n * stride).slice();
    return { scores, stride, ...settleLabels({ scores, stride, heads, places: this.#places }) };
  }
}

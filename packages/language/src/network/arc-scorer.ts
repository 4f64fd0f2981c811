/** Scores of arcs by a biaffine form over the states of the upper layer: how well each word of a sentence, or its root, heads another. */

import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer } from './layer.ts';
import type { Model } from './model-file.ts';
import type { ProjectedRows, SentenceRows } from './projected-rows.ts';

/** A row of each word with the scores of all heads, the root last. */
export interface ArcScores {
  readonly length: number;
  readonly stride: number;
  readonly scores: Float32Array;
}

export class ArcScorer {
  readonly #kernels: Kernels;
  readonly #model: Model;
  readonly #dependent: Layer;
  readonly #head: Layer;
  readonly #bilinear: Layer;

  constructor(kernels: Kernels, model: Model) {
    const pack = (weights: string, bias: string): Layer =>
      packLayer(kernels, model, [{ weights, bias }]);
    this.#kernels = kernels;
    this.#model = model;
    this.#dependent = pack('arcD', 'arcDb');
    this.#head = pack('arcH', 'arcHb');
    this.#bilinear = pack('arcU', 'arcu');
  }

  project(batch: Batch, states: number): ProjectedRows {
    const kernels = this.#kernels;
    const dependents = applyToStates(kernels, this.#dependent, states, batch.length);
    kernels.relu(dependents, batch.length * this.#dependent.columns);
    const heads = applyToStates(kernels, this.#head, states, batch.length);
    kernels.relu(heads, batch.length * this.#head.columns);
    return { dependents: applyToFloats(kernels, this.#bilinear, dependents, batch.length), heads };
  }

  score({ batch, sentence, rows: projected }: SentenceRows): ArcScores {
    const { arena, dots } = this.#kernels;
    const length = batch.lengths[sentence] as number;
    const depth = this.#head.columns;
    const offset = (batch.starts[sentence] as number) * depth * 4;
    const stride = length + 1;
    const candidates = arena.allocate(stride * depth * 4);
    const out = arena.allocate(length * stride * 4);
    const rows = arena.floats(candidates, stride * depth);
    rows.set(arena.floats(projected.heads + offset, length * depth));
    rows.set(this.#model.vector('rootH').subarray(0, depth), length * depth);
    dots(out, stride, projected.dependents + offset, candidates, length, stride, depth);
    // Copied, for later allocations may move the memory.
    const scores = arena.floats(out, length * stride).slice();
    for (let word = 0; word < length; word++) scores[word * stride + word] = -1e9;
    return { length, stride, scores };
  }
}

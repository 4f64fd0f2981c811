/**
 * The joint tagger, name tagger and biaffine parser (Dozat and Manning 2017) over the encoder's states.
 * Tags are read from the lower layer, everything else from the upper one.
 */

import { type Batch, batchSentences, type Range } from './batch.ts';
import { Encoder } from './encoder.ts';
import { type Kernels, loadKernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer } from './layer.ts';
import type { Model } from './model-file.ts';

/** One entry per token; the numbers index the model's own label lists. */
export interface Readings {
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Log-probabilities of the name tags, a row per token. */
  readonly nameScores: Float32Array;
  readonly confidence: Float32Array;
}

const HEADS = [
  'tag',
  'name',
  'arcDependent',
  'arcHead',
  'arcBilinear',
  'labelDependent',
  'labelHead',
  'label',
] as const;

export class Network {
  readonly #kernels: Kernels;
  readonly #model: Model;
  readonly #encoder: Encoder;
  readonly #layers: Readonly<Record<(typeof HEADS)[number], Layer>>;

  constructor(model: Model) {
    this.#kernels = loadKernels();
    this.#model = model;
    this.#encoder = new Encoder(this.#kernels, model);
    const pack = (name: string, bias?: string): Layer =>
      packLayer(this.#kernels, model, [{ weights: name, ...(bias === undefined ? {} : { bias }) }]);
    this.#layers = {
      tag: pack('tagW', 'tagB'),
      name: pack('nerW', 'nerB'),
      arcDependent: pack('arcD', 'arcDb'),
      arcHead: pack('arcH', 'arcHb'),
      arcBilinear: pack('arcU', 'arcu'),
      labelDependent: pack('labD', 'labB'),
      labelHead: pack('labH'),
      label: pack('labW', 'labb'),
    };
  }

  read(forms: readonly string[], sentences: readonly Range[]): Readings {
    const readings: Readings = {
      tags: new Uint8Array(forms.length),
      heads: new Int32Array(forms.length),
      labels: new Uint8Array(forms.length),
      nameScores: new Float32Array(forms.length * this.#model.header.nameTags.length),
      confidence: new Float32Array(forms.length),
    };
    const { arena } = this.#kernels;
    for (const batch of batchSentences(forms, sentences)) {
      const scratch = arena.mark();
      this.#readBatch(batch, readings);
      arena.release(scratch);
    }
    return readings;
  }

  #readBatch(batch: Batch, readings: Readings): void {
    const { arena } = this.#kernels;
    const { lower, upper } = this.#encoder.encode(batch);
    const { tags, nameTags } = this.#model.header;
    this.#choose(batch, this.#layers.tag, lower, tags.length, readings.tags);
    this.#score(batch, this.#layers.name, upper, nameTags.length, readings.nameScores);
    const arcs = this.#projectArcs(batch, upper);
    const labels = {
      dependents: applyToStates(this.#kernels, this.#layers.labelDependent, upper, batch.length),
      heads: applyToStates(this.#kernels, this.#layers.labelHead, upper, batch.length),
    };
    for (let s = 0; s < batch.count; s++) {
      const scratch = arena.mark();
      const heads = this.#attach(batch, s, arcs, readings);
      this.#label(batch, s, heads, labels, readings);
      arena.release(scratch);
    }
  }

  /** Writes the best class of every row to its token. */
  #choose(batch: Batch, layer: Layer, states: number, classes: number, out: Uint8Array): void {
    const scores = this.#kernels.arena.floats(
      applyToStates(this.#kernels, layer, states, batch.length),
      batch.length * layer.columns,
    );
    eachToken(batch, (row, token) => {
      out[token] = argmax(scores, row * layer.columns, classes);
    });
  }

  /** Writes the log-probabilities of all classes of every row to its token. */
  #score(batch: Batch, layer: Layer, states: number, classes: number, out: Float32Array): void {
    const scores = this.#kernels.arena.floats(
      applyToStates(this.#kernels, layer, states, batch.length),
      batch.length * layer.columns,
    );
    eachToken(batch, (row, token) => {
      const from = row * layer.columns;
      const total = Math.log(probabilityMass(scores, from, classes));
      for (let k = 0; k < classes; k++)
        out[token * classes + k] = (scores[from + k] as number) - total;
    });
  }

  #projectArcs(batch: Batch, states: number): ArcRows {
    const kernels = this.#kernels;
    const { arcDependent, arcHead, arcBilinear } = this.#layers;
    const dependents = applyToStates(kernels, arcDependent, states, batch.length);
    kernels.relu(dependents, batch.length * arcDependent.columns);
    const heads = applyToStates(kernels, arcHead, states, batch.length);
    kernels.relu(heads, batch.length * arcHead.columns);
    return { dependents: applyToFloats(kernels, arcBilinear, dependents, batch.length), heads };
  }

  /** Scores all arcs of a sentence, finds the best tree, and starts each token's confidence with its arc's. */
  #attach(
    batch: Batch,
    sentence: number,
    arcs: ArcRows,
    { heads, confidence }: Readings,
  ): Int32Array {
    const { arena, dots, eisner } = this.#kernels;
    const n = batch.lengths[sentence] as number;
    const depth = this.#layers.arcHead.columns;
    const offset = (batch.starts[sentence] as number) * depth * 4;
    const candidates = arena.allocate((n + 1) * depth * 4);
    const stride = n + 1;
    const scores = arena.allocate(n * stride * 4);
    const found = arena.allocate(n * 4);
    const work = arena.allocate(n * n * 32 + n * 48 + 64);
    const rows = arena.floats(candidates, (n + 1) * depth);
    rows.set(arena.floats(arcs.heads + offset, n * depth));
    rows.set(this.#model.vector('rootH').subarray(0, depth), n * depth);
    dots(scores, stride, arcs.dependents + offset, candidates, n, n + 1, depth);
    const table = arena.floats(scores, n * stride);
    for (let i = 0; i < n; i++) table[i * stride + i] = -1e9;
    eisner(found, scores, stride, n, work);
    // Copied, for later allocations may move the memory.
    const chosen = arena.integers(found, n).slice();
    const origin = batch.origins[sentence] as number;
    for (let i = 0; i < n; i++) {
      const head = chosen[i] as number;
      heads[origin + i] = head === n ? -1 : origin + head;
      confidence[origin + i] = probability(table, i * stride, stride, head);
    }
    return chosen;
  }

  #label(
    batch: Batch,
    sentence: number,
    heads: Int32Array,
    rows: LabelRows,
    { labels, confidence }: Readings,
  ): void {
    const kernels = this.#kernels;
    const { arena } = kernels;
    const n = batch.lengths[sentence] as number;
    const depth = this.#layers.labelHead.columns;
    const offset = (batch.starts[sentence] as number) * depth * 4;
    const mixed = arena.allocate(n * depth * 4);
    const root = arena.allocate(depth * 4);
    arena.floats(root, depth).set(this.#model.vector('rootL').subarray(0, depth));
    for (let i = 0; i < n; i++) {
      const head = heads[i] as number;
      const governor = head === n ? root : rows.heads + offset + head * depth * 4;
      kernels.addRelu(
        mixed + i * depth * 4,
        rows.dependents + offset + i * depth * 4,
        governor,
        depth,
      );
    }
    const { label } = this.#layers;
    const scores = arena.floats(applyToFloats(kernels, label, mixed, n), n * label.columns);
    const classes = this.#model.header.labels.length;
    const origin = batch.origins[sentence] as number;
    for (let i = 0; i < n; i++) {
      const best = argmax(scores, i * label.columns, classes);
      labels[origin + i] = best;
      confidence[origin + i] =
        (confidence[origin + i] as number) * probability(scores, i * label.columns, classes, best);
    }
  }
}

/** Rows of the two sides of the bilinear form. */
interface ArcRows {
  readonly dependents: number;
  readonly heads: number;
}

interface LabelRows {
  readonly dependents: number;
  readonly heads: number;
}

function eachToken(batch: Batch, visit: (row: number, token: number) => void): void {
  for (let s = 0; s < batch.count; s++) {
    const start = batch.starts[s] as number;
    const origin = batch.origins[s] as number;
    for (let i = 0; i < (batch.lengths[s] as number); i++) visit(start + i, origin + i);
  }
}

function argmax(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++)
    if ((scores[from + k] as number) > (scores[from + best] as number)) best = k;
  return best;
}

/** Softer than the softmax of training, which is too sure of itself; fitted to the development part of EWT. */
const TEMPERATURE = 1.5;

/** The share of one entry among `count`. */
function probability(scores: Float32Array, from: number, count: number, chosen: number): number {
  const top = scores[from + chosen] as number;
  let sum = 0;
  for (let k = 0; k < count; k++)
    sum += Math.exp(((scores[from + k] as number) - top) / TEMPERATURE);
  return 1 / sum;
}

/** Sum of the exponentials; the scores of names are small enough not to need a shift. */
function probabilityMass(scores: Float32Array, from: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(scores[from + k] as number);
  return sum;
}

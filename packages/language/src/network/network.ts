/**
 * The joint tagger, name tagger and biaffine parser (Dozat and Manning 2017) over the encoder's states.
 * Tags are read from the lower layer, everything else from the upper one; sure neighbours, the tree and capitals then have a say in
 * tags.
 */

import { type BarName, nameBarOf } from './bar-names.ts';
import { type Batch, batchSentences, type Range } from './batch.ts';
import { Encoder } from './encoder.ts';
import { type Kernels, loadKernels } from './kernels.ts';
import type { RelationScores } from './labeller.ts';
import { applyToStates, type Layer, packLayer } from './layer.ts';
import type { Model } from './model-file.ts';
import { type SettleTag, tagSettlerOf } from './settle-tags.ts';
import { type KeepSureKind, sureKindOf } from './sure-kinds.ts';
import { TreeReader, type Trees } from './tree-reader.ts';

/** One entry per token; the numbers index the model's own label lists. */
export interface Readings extends Trees {
  readonly tags: Uint8Array;
  /** Log-probabilities of the name tags, a row per token. */
  readonly nameScores: Float32Array;
}

export class Network {
  readonly #kernels: Kernels;
  readonly #model: Model;
  readonly #encoder: Encoder;
  readonly #tag: Layer;
  readonly #name: Layer;
  readonly #trees: TreeReader;
  readonly #barName: BarName;
  readonly #settleTag: SettleTag;
  readonly #keepSureKind: KeepSureKind;

  constructor(model: Model) {
    this.#kernels = loadKernels();
    this.#model = model;
    this.#encoder = new Encoder(this.#kernels, model);
    this.#tag = packLayer(this.#kernels, model, [{ weights: 'tagW', bias: 'tagB' }]);
    this.#name = packLayer(this.#kernels, model, [{ weights: 'nerW', bias: 'nerB' }]);
    this.#trees = new TreeReader(this.#kernels, model);
    this.#barName = nameBarOf(model);
    this.#settleTag = tagSettlerOf(model);
    this.#keepSureKind = sureKindOf(model);
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
    const { lower, upper } = this.#encoder.encode(batch);
    const { nameTags } = this.#model.header;
    this.#score(batch, this.#name, upper, nameTags.length, readings.nameScores);
    const relations = this.#trees.read(batch, upper, readings);
    this.#tagWords(batch, lower, relations, readings.tags);
  }

  /** Writes the tag of every word to its token. */
  #tagWords(
    batch: Batch,
    states: number,
    relations: readonly RelationScores[],
    out: Uint8Array,
  ): void {
    const { columns } = this.#tag;
    const tags = this.#kernels.arena.floats(
      applyToStates(this.#kernels, this.#tag, states, batch.length),
      batch.length * columns,
    );
    for (const [sentence, { scores, stride }] of relations.entries()) {
      const start = batch.starts[sentence] as number;
      const origin = batch.origins[sentence] as number;
      const length = batch.lengths[sentence] as number;
      const forms = batch.forms.slice(start, start + length);
      for (let i = 0; i < length; i++) {
        const tagsFrom = (start + i) * columns;
        const word = { tags, tagsFrom, relations: scores, relationsFrom: i * stride };
        this.#keepSureKind(forms, i, word);
        const tag = this.#settleTag(word);
        const isBarred = this.#barName(tag, forms, i, word);
        out[origin + i] = isBarred ? this.#settleTag(word) : tag;
      }
    }
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
}

function eachToken(batch: Batch, visit: (row: number, token: number) => void): void {
  for (let s = 0; s < batch.count; s++) {
    const start = batch.starts[s] as number;
    const origin = batch.origins[s] as number;
    for (let i = 0; i < (batch.lengths[s] as number); i++) visit(start + i, origin + i);
  }
}

/** Sum of the exponentials; the scores of names are small enough not to need a shift. */
function probabilityMass(scores: Float32Array, from: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(scores[from + k] as number);
  return sum;
}

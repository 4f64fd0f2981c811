/**
 * Trees from the states of the upper layer: arcs are scored by a biaffine form, the best projective tree is found, and its arcs are
 * labelled. Where two words claim one place (two subjects of a verb), the one that yields may also hang elsewhere: the tree
 * is found once more with the price of its next label on its arc. So it is where the habits of words speak for other heads of phrases.
 */

import type { Batch } from './batch.ts';
import type { Kernels } from './kernels.ts';
import { applyToFloats, applyToStates, type Layer, packLayer } from './layer.ts';
import type { Model } from './model-file.ts';
import { probability } from './probability.ts';
import { placesOf, type SettledLabels, settleLabels, type Yielding } from './settle-labels.ts';
import { phraseWeigherOf, type WeighPhrases } from './weigh-phrases.ts';

const LAYERS = {
  arcDependent: ['arcD', 'arcDb'],
  arcHead: ['arcH', 'arcHb'],
  arcBilinear: ['arcU', 'arcu'],
  labelDependent: ['labD', 'labB'],
  labelHead: ['labH'],
  label: ['labW', 'labb'],
} as const;

/** One entry per token of the document. */
export interface Trees {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

export class TreeReader {
  readonly #kernels: Kernels;
  readonly #model: Model;
  readonly #layers: Readonly<Record<keyof typeof LAYERS, Layer>>;
  readonly #places: Int8Array;
  readonly #weighPhrases: WeighPhrases;

  constructor(kernels: Kernels, model: Model) {
    const pack = ([weights, bias]: readonly [weights: string, bias?: string]): Layer =>
      packLayer(kernels, model, [{ weights, ...(bias === undefined ? {} : { bias }) }]);
    this.#kernels = kernels;
    this.#model = model;
    this.#layers = {
      arcDependent: pack(LAYERS.arcDependent),
      arcHead: pack(LAYERS.arcHead),
      arcBilinear: pack(LAYERS.arcBilinear),
      labelDependent: pack(LAYERS.labelDependent),
      labelHead: pack(LAYERS.labelHead),
      label: pack(LAYERS.label),
    };
    this.#places = placesOf(model.header.labels);
    this.#weighPhrases = phraseWeigherOf(model);
  }

  /** Writes the trees of a batch to its tokens; returns how each sentence's words scored as each relation. */
  read(batch: Batch, states: number, trees: Trees): RelationScores[] {
    const { arena } = this.#kernels;
    const arcs = this.#projectArcs(batch, states);
    const labels = {
      dependents: applyToStates(this.#kernels, this.#layers.labelDependent, states, batch.length),
      heads: applyToStates(this.#kernels, this.#layers.labelHead, states, batch.length),
    };
    const scores: RelationScores[] = [];
    for (let sentence = 0; sentence < batch.count; sentence++) {
      const scratch = arena.mark();
      scores.push(this.#readSentence({ batch, sentence, arcs, labels }, trees));
      arena.release(scratch);
    }
    return scores;
  }

  #projectArcs(batch: Batch, states: number): Rows {
    const kernels = this.#kernels;
    const { arcDependent, arcHead, arcBilinear } = this.#layers;
    const dependents = applyToStates(kernels, arcDependent, states, batch.length);
    kernels.relu(dependents, batch.length * arcDependent.columns);
    const heads = applyToStates(kernels, arcHead, states, batch.length);
    kernels.relu(heads, batch.length * arcHead.columns);
    return { dependents: applyToFloats(kernels, arcBilinear, dependents, batch.length), heads };
  }

  #readSentence(rows: SentenceRows, trees: Trees): RelationScores {
    const { batch, sentence } = rows;
    const { tree, arcs } = this.#chooseTree(rows);
    const origin = batch.origins[sentence] as number;
    for (const [word, head] of tree.heads.entries()) {
      const label = tree.labels[word] as number;
      trees.heads[origin + word] = head === arcs.length ? -1 : origin + head;
      trees.labels[origin + word] = label;
      trees.confidence[origin + word] =
        probability(arcs.scores, word * arcs.stride, arcs.stride, head) *
        probability(tree.scores, word * tree.stride, this.#places.length, label);
    }
    return tree;
  }

  #chooseTree(rows: SentenceRows): { readonly tree: LabelledTree; readonly arcs: ArcScores } {
    const { batch, sentence } = rows;
    const arcs = this.#scoreArcs(rows);
    const tree = this.#readTree(rows, arcs);
    const start = batch.starts[sentence] as number;
    const forms = batch.forms.slice(start, start + arcs.length);
    const scores = this.#weighPhrases({ ...tree, forms, scores: arcs.scores });
    if (!scores) return { tree, arcs };
    const weighed = { ...arcs, scores };
    return { tree: this.#readTree(rows, weighed), arcs: weighed };
  }

  #readTree(rows: SentenceRows, arcs: ArcScores): LabelledTree {
    const heads = this.#attach(arcs);
    const labelled = this.#label(rows, heads);
    if (labelled.yielding.length === 0) return { heads, ...labelled };
    const settled = this.#attach(charge(arcs, heads, labelled.yielding));
    return { heads: settled, ...this.#label(rows, settled) };
  }

  #scoreArcs({ batch, sentence, arcs }: SentenceRows): ArcScores {
    const { arena, dots } = this.#kernels;
    const length = batch.lengths[sentence] as number;
    const depth = this.#layers.arcHead.columns;
    const offset = (batch.starts[sentence] as number) * depth * 4;
    const stride = length + 1;
    const candidates = arena.allocate(stride * depth * 4);
    const out = arena.allocate(length * stride * 4);
    const rows = arena.floats(candidates, stride * depth);
    rows.set(arena.floats(arcs.heads + offset, length * depth));
    rows.set(this.#model.vector('rootH').subarray(0, depth), length * depth);
    dots(out, stride, arcs.dependents + offset, candidates, length, stride, depth);
    // Copied, for later allocations may move the memory.
    const scores = arena.floats(out, length * stride).slice();
    for (let word = 0; word < length; word++) scores[word * stride + word] = -1e9;
    return { length, stride, scores };
  }

  /** The best tree. */
  #attach({ length, stride, scores }: ArcScores): Int32Array {
    const { arena, eisner } = this.#kernels;
    const scratch = arena.mark();
    const table = arena.allocate(scores.byteLength);
    const found = arena.allocate(length * 4);
    const work = arena.allocate(length * length * 32 + length * 48 + 64);
    arena.floats(table, scores.length).set(scores);
    eisner(found, table, stride, length, work);
    const heads = arena.integers(found, length).slice();
    arena.release(scratch);
    return heads;
  }

  #label({ batch, sentence, labels }: SentenceRows, heads: Int32Array): Labelled {
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
      const governor = head === n ? root : labels.heads + offset + head * depth * 4;
      const row = i * depth * 4;
      kernels.addRelu(mixed + row, labels.dependents + offset + row, governor, depth);
    }
    const { columns: stride } = this.#layers.label;
    const out = applyToFloats(kernels, this.#layers.label, mixed, n);
    const scores = arena.floats(out, n * stride).slice();
    return { scores, stride, ...settleLabels({ scores, stride, heads, places: this.#places }) };
  }
}

/** Byte addresses of the rows of the two sides of an arc. */
interface Rows {
  readonly dependents: number;
  readonly heads: number;
}

interface SentenceRows {
  readonly batch: Batch;
  readonly sentence: number;
  readonly arcs: Rows;
  readonly labels: Rows;
}

/** A row of each word with the scores of all heads, the root last. */
interface ArcScores {
  readonly length: number;
  readonly stride: number;
  readonly scores: Float32Array;
}

/** A row per word, `stride` apart. */
export interface RelationScores {
  readonly scores: Float32Array;
  readonly stride: number;
}

type Labelled = SettledLabels & RelationScores;

type LabelledTree = Labelled & { readonly heads: Int32Array };

/** What yielding costs a word makes its arc worse. */
function charge(arcs: ArcScores, heads: Int32Array, yielding: readonly Yielding[]): ArcScores {
  const scores = arcs.scores.slice();
  for (const { word, cost } of yielding) {
    const arc = word * arcs.stride + (heads[word] as number);
    scores[arc] = (scores[arc] as number) - cost;
  }
  return { ...arcs, scores };
}

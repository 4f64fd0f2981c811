/**
 * Trees from the states of the upper layer: arcs are scored by a biaffine form, the best projective tree is found, and its arcs are
 * labelled. Where two words claim one place (two subjects of a verb), the one that yields may also hang elsewhere: the tree
 * is found once more with the price of its next label on its arc; and so it is where the habits of words speak for other heads of phrases.
 */

import { ArcScorer, type ArcScores } from './arc-scorer.ts';
import type { Batch } from './batch.ts';
import { bestTree } from './best-tree.ts';
import type { Kernels } from './kernels.ts';
import { type Labelled, Labeller, type RelationScores } from './labeller.ts';
import type { Model } from './model-file.ts';
import { probability } from './probability.ts';
import type { ProjectedRows } from './projected-rows.ts';
import type { Yielding } from './settle-labels.ts';
import { phraseWeigherOf, type WeighPhrases } from './weigh-phrases.ts';

/** One entry per token of the document. */
export interface Trees {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

export class TreeReader {
  readonly #kernels: Kernels;
  readonly #labels: number;
  readonly #arcs: ArcScorer;
  readonly #labeller: Labeller;
  readonly #weighPhrases: WeighPhrases;

  constructor(kernels: Kernels, model: Model) {
    this.#kernels = kernels;
    this.#labels = model.header.labels.length;
    this.#arcs = new ArcScorer(kernels, model);
    this.#labeller = new Labeller(kernels, model);
    this.#weighPhrases = phraseWeigherOf(model);
  }

  /** Writes the trees of a batch to its tokens; returns how each sentence's words scored as each relation. */
  read(batch: Batch, states: number, trees: Trees): RelationScores[] {
    const { arena } = this.#kernels;
    const arcs = this.#arcs.project(batch, states);
    const labels = this.#labeller.project(batch, states);
    const scores: RelationScores[] = [];
    for (let sentence = 0; sentence < batch.count; sentence++) {
      const scratch = arena.mark();
      scores.push(this.#readSentence({ batch, sentence, arcs, labels }, trees));
      arena.release(scratch);
    }
    return scores;
  }

  #readSentence(sides: SentenceSides, trees: Trees): RelationScores {
    const { batch, sentence } = sides;
    const { tree, arcs } = this.#chooseTree(sides);
    const origin = batch.origins[sentence] as number;
    for (const [word, head] of tree.heads.entries()) {
      const label = tree.labels[word] as number;
      trees.heads[origin + word] = head === arcs.length ? -1 : origin + head;
      trees.labels[origin + word] = label;
      trees.confidence[origin + word] =
        probability(arcs.scores, word * arcs.stride, arcs.stride, head) *
        probability(tree.scores, word * tree.stride, this.#labels, label);
    }
    return tree;
  }

  #chooseTree(sides: SentenceSides): { readonly tree: SettledTree; readonly arcs: ArcScores } {
    const { batch, sentence } = sides;
    const arcs = this.#arcs.score({ batch, sentence, rows: sides.arcs });
    const tree = this.#readTree(sides, arcs);
    const start = batch.starts[sentence] as number;
    const forms = batch.forms.slice(start, start + arcs.length);
    const scores = this.#weighPhrases({ ...tree, forms, scores: arcs.scores });
    if (!scores) return { tree, arcs };
    const weighed = { ...arcs, scores };
    return { tree: this.#readTree(sides, weighed), arcs: weighed };
  }

  #readTree({ batch, sentence, labels }: SentenceSides, arcs: ArcScores): SettledTree {
    const rows = { batch, sentence, rows: labels };
    const heads = bestTree(this.#kernels, arcs);
    const labelled = this.#labeller.label(rows, heads);
    if (labelled.yielding.length === 0) return { heads, ...labelled };
    const settled = bestTree(this.#kernels, charge(arcs, heads, labelled.yielding));
    return { heads: settled, ...this.#labeller.label(rows, settled) };
  }
}

/** A sentence with both sides of its arcs, and of what they are labelled by. */
interface SentenceSides {
  readonly batch: Batch;
  readonly sentence: number;
  readonly arcs: ProjectedRows;
  readonly labels: ProjectedRows;
}

type SettledTree = Labelled & { readonly heads: Int32Array };

/** What yielding costs a word makes its arc worse. */
function charge(arcs: ArcScores, heads: Int32Array, yielding: readonly Yielding[]): ArcScores {
  const scores = arcs.scores.slice();
  for (const { word, cost } of yielding) {
    const arc = word * arcs.stride + (heads[word] as number);
    scores[arc] = (scores[arc] as number) - cost;
  }
  return { ...arcs, scores };
}

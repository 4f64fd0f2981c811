/**
 * The network as it is trained: the same computation as `src/network`, in floats and with dropout, and
 * with one loss for tags, names, arcs and labels together.
 */

import type { ModelHeader, Quantized } from '../src/network/model-file.ts';
import { arcLoss } from './arc-loss.ts';
import type { Example } from './example.ts';
import { type Judgement, judge } from './judge.ts';
import { mixLabels } from './mix-labels.ts';
import { type Parameter, Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { type Rows, Tape } from './tape.ts';
import { gatherTargets, surestHeads } from './targets.ts';
import { makeWeights, type WeightOptions, type Weights } from './weights.ts';
import { WordEmbedder } from './word-embedder.ts';

/** What shares are left out of each sentence: of the words' vectors, the states, the heads, the recurrent weights. */
export interface Dropout {
  readonly input: number;
  readonly states: number;
  readonly heads: number;
  readonly recurrent: number;
}

export interface TraineeOptions extends WeightOptions {
  readonly random: Random;
}

export interface Losses {
  readonly tags: number;
  readonly names: number;
  readonly arcs: number;
  readonly labels: number;
}

export class Trainee {
  readonly parameters: Parameters;
  readonly #options: TraineeOptions;
  readonly #weights: Weights;
  readonly #embedder: WordEmbedder;

  constructor(options: TraineeOptions) {
    this.#options = options;
    this.parameters = new Parameters(options.memory, options.random);
    this.#weights = makeWeights(this.parameters, options);
    this.#embedder = new WordEmbedder(this.#weights.embeddings, options.sizes, options.vocabulary);
  }

  /** One step over a batch. */
  learn(batch: readonly Example[], rate: number, dropout: Dropout): Losses {
    const losses = this.#options.memory.scoped(() => {
      const tape = new Tape(this.#options.memory, this.#options.random);
      const found = this.#losses(tape, batch, dropout);
      tape.backward();
      return found;
    });
    this.parameters.step(rate);
    return losses;
  }

  get newsVectors(): Parameter {
    return this.#weights.embeddings.news;
  }

  /** The states that tags are read from. */
  lowerStates(tape: Tape, batch: readonly Example[], dropout: Dropout): Rows {
    const lengths = batch.map(({ forms }) => forms.length);
    const sentences = batch.map(({ forms }) => forms);
    const input = this.#embedder.embed(tape, sentences, this.#options.random);
    const lower = tape.lstm(
      tape.dropout(input, lengths, dropout.input),
      lengths,
      this.#weights.lower,
      dropout.recurrent,
    );
    return tape.dropout(lower, lengths, dropout.states);
  }

  judge(sentences: readonly (readonly string[])[]): Generator<Judgement, Float32Array, Int32Array> {
    return judge({ ...this.#options, weights: this.#weights, embedder: this.#embedder }, sentences);
  }

  /** The averaged weights in the shipped format. */
  export(version: string): { header: ModelHeader; tensors: Quantized[] } {
    const { entries, tensors } = this.parameters.quantize();
    const { vocabulary, sizes } = this.#options;
    const lines = (words: ReadonlyMap<string, number>): string => [...words.keys()].join('\n');
    return {
      header: {
        format: 2,
        version,
        sizes,
        tags: vocabulary.tags,
        labels: vocabulary.labels,
        nameTags: vocabulary.nameTags,
        words: lines(vocabulary.words),
        newsWords: lines(vocabulary.newsWords),
        capitals: vocabulary.capitals,
        tensors: entries,
      },
      tensors,
    };
  }

  #losses(tape: Tape, batch: readonly Example[], dropout: Dropout): Losses {
    const { heads: h, upper } = this.#weights;
    const { vocabulary } = this.#options;
    const lengths = batch.map(({ forms }) => forms.length);
    const drop = (x: Rows, rate: number): Rows => tape.dropout(x, lengths, rate);
    const tagged = this.lowerStates(tape, batch, dropout);
    const read = drop(tape.lstm(tagged, lengths, upper, dropout.recurrent), dropout.states);
    const project = (weights: 'arcD' | 'arcH', bias: 'arcDb' | 'arcHb'): Rows =>
      drop(tape.relu(tape.linear(read, h[weights], h[bias])), dropout.heads);
    const tags = tape.softmaxLoss(
      tape.linear(tagged, h.tagW, h.tagB),
      gatherTargets(batch, 'tags'),
      vocabulary.tags.length,
    );
    const names = tape.softmaxLoss(
      tape.linear(read, h.nerW, h.nerB),
      gatherTargets(batch, 'names'),
      vocabulary.nameTags.length,
    );
    const arcs = arcLoss(
      tape,
      {
        dependents: tape.linear(project('arcD', 'arcDb'), h.arcU, h.arcu),
        heads: project('arcH', 'arcHb'),
        root: h.rootH,
        lengths,
      },
      gatherTargets(batch, 'heads'),
    );
    const mixed = mixLabels(
      tape,
      {
        dependents: tape.linear(read, h.labD, h.labB),
        heads: tape.linear(read, h.labH),
        root: h.rootL,
        lengths,
      },
      surestHeads(batch),
    );
    const labels = tape.softmaxLoss(
      tape.linear(drop(tape.relu(mixed), dropout.heads), h.labW, h.labb),
      gatherTargets(batch, 'labels'),
      vocabulary.labels.length,
    );
    return { tags, names, arcs, labels };
  }
}

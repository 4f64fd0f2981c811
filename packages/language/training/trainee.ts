/**
 * The network as it is trained: the same computation as `src/network`, in floats and with dropout, and
 * with one loss for tags, names, arcs and labels together.
 */

import type { ModelHeader, ModelSizes, Quantized } from '../src/network/model-file.ts';
import { shapeBucket, subwordBuckets } from '../src/network/word-features.ts';
import { addScaled } from './add-scaled.ts';
import { arcLoss } from './arc-loss.ts';
import type { Example } from './example.ts';

import type { FloatMemory } from './float-memory.ts';
import { mixLabels } from './mix-labels.ts';
import { type Parameter, Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { type LstmParameters, type Rows, Tape } from './tape.ts';
import type { Vocabulary } from './vocabulary.ts';

const DROPOUT = { input: 0.2, states: 0.33, heads: 0.33 };
/** Rare words are hidden often, so that the unknown word learns to stand for them. */
const WORD_DROPOUT = 0.25;

export interface TraineeOptions {
  readonly memory: FloatMemory;
  readonly random: Random;
  readonly sizes: ModelSizes;
  readonly vocabulary: Vocabulary;
  /** Frozen vectors of `vocabulary.newsWords`. */
  readonly newsVectors: Float32Array;
}

export interface Losses {
  readonly tags: number;
  readonly names: number;
  readonly arcs: number;
  readonly labels: number;
}

interface WordRows {
  readonly word: number;
  readonly count: number;
  readonly subwords: Int32Array;
  readonly shape: number;
  readonly news: number;
}

export class Trainee {
  readonly parameters: Parameters;
  readonly #options: TraineeOptions;
  readonly #embeddings: Readonly<Record<'word' | 'subword' | 'shape' | 'news', Parameter>>;
  readonly #layers: readonly (readonly [LstmParameters, LstmParameters])[];
  readonly #heads: Readonly<Record<HeadName, Parameter>>;
  readonly #words = new Map<string, WordRows>();

  constructor(options: TraineeOptions) {
    const { sizes, vocabulary, memory, random } = options;
    this.#options = options;
    const p = new Parameters(memory, random);
    this.parameters = p;
    this.#embeddings = {
      word: p.embedding('word', vocabulary.words.size + 1, sizes.word),
      subword: p.embedding('subword', sizes.subwordBuckets, sizes.subword),
      shape: p.embedding('shape', sizes.shapeBuckets, sizes.shape),
      news: p.frozen('news', sizes.news, options.newsVectors),
    };
    this.#layers = [
      makeLayer(p, 0, inputSize(sizes), sizes.hidden, memory),
      makeLayer(p, 1, 2 * sizes.hidden, sizes.hidden, memory),
    ];
    this.#heads = makeHeads(p, sizes, vocabulary);
  }

  /** One step over a batch. */
  learn(batch: readonly Example[], rate: number): Losses {
    const losses = this.#options.memory.scoped(() => {
      const tape = new Tape(this.#options.memory, this.#options.random);
      const found = this.#losses(tape, batch);
      tape.backward();
      return found;
    });
    this.parameters.step(rate);
    return losses;
  }

  /** The averaged weights in the shipped format. */
  export(version: string): { header: ModelHeader; tensors: Quantized[] } {
    const { entries, tensors } = this.parameters.quantize();
    const { vocabulary, sizes } = this.#options;
    const lines = (words: ReadonlyMap<string, number>): string => [...words.keys()].join('\n');
    return {
      header: {
        format: 1,
        version,
        sizes,
        tags: vocabulary.tags,
        labels: vocabulary.labels,
        nameTags: vocabulary.nameTags,
        words: lines(vocabulary.words),
        newsWords: lines(vocabulary.newsWords),
        tensors: entries,
      },
      tensors,
    };
  }

  #losses(tape: Tape, batch: readonly Example[]): Losses {
    const h = this.#heads;
    const { vocabulary } = this.#options;
    const lengths = batch.map(({ forms }) => forms.length);
    const targets = gather(batch);
    const input = tape.dropout(this.#embed(tape, batch), lengths, DROPOUT.input);
    const lower = tape.dropout(
      tape.lstm(input, lengths, layerAt(this.#layers, 0)),
      lengths,
      DROPOUT.states,
    );
    const upper = tape.dropout(
      tape.lstm(lower, lengths, layerAt(this.#layers, 1)),
      lengths,
      DROPOUT.states,
    );
    const tags = tape.softmaxLoss(
      tape.linear(lower, h.tagW, h.tagB),
      targets.tags,
      vocabulary.tags.length,
    );
    const names = tape.softmaxLoss(
      tape.linear(upper, h.nerW, h.nerB),
      targets.names,
      vocabulary.nameTags.length,
    );
    const dependents = tape.dropout(
      tape.relu(tape.linear(upper, h.arcD, h.arcDb)),
      lengths,
      DROPOUT.heads,
    );
    const heads = tape.dropout(
      tape.relu(tape.linear(upper, h.arcH, h.arcHb)),
      lengths,
      DROPOUT.heads,
    );
    const arcs = arcLoss(
      tape,
      tape.linear(dependents, h.arcU, h.arcu),
      heads,
      h.rootH,
      lengths,
      targets.heads,
    );
    const mixed = mixLabels(
      tape,
      tape.linear(upper, h.labD, h.labB),
      tape.linear(upper, h.labH),
      h.rootL,
      lengths,
      targets.heads,
    );
    const mixedOut = tape.dropout(tape.relu(mixed), lengths, DROPOUT.heads);
    const labels = tape.softmaxLoss(
      tape.linear(mixedOut, h.labW, h.labb),
      targets.labels,
      vocabulary.labels.length,
    );
    return { tags, names, arcs, labels };
  }

  #embed(tape: Tape, batch: readonly Example[]): Rows {
    const { sizes, random } = this.#options;
    const tokens = batch.flatMap(({ forms }) => forms.map((form) => this.#lookUp(form)));
    const shown = tokens.map(({ word, count }) =>
      word > 0 && random.next() < WORD_DROPOUT / (WORD_DROPOUT + count) ? 0 : word,
    );
    const x = tape.rows(tokens.length, inputSize(sizes));
    tape.memory.view(x.value, x.rows * x.columns).fill(0);
    const { word, subword, shape, news } = this.#embeddings;
    const each = (
      visit: (parameter: Parameter, row: number, at: number, factor: number) => void,
    ): void => {
      for (const [i, token] of tokens.entries()) {
        let at = i * x.columns;
        visit(word, shown[i] as number, at, 1);
        at += sizes.word;
        for (const bucket of token.subwords)
          visit(subword, bucket, at, 1 / Math.sqrt(token.subwords.length));
        at += sizes.subword;
        visit(shape, token.shape, at, 1);
        visit(news, token.news, at + sizes.shape, 1);
      }
    };
    const { floats } = tape.memory;
    each((parameter, row, at, factor) =>
      addScaled(
        floats,
        x.value / 4 + at,
        parameter.value / 4 + row * parameter.columns,
        parameter.columns,
        factor,
      ),
    );
    tape.record(() =>
      each((parameter, row, at, factor) => {
        if (parameter !== news)
          addScaled(
            floats,
            parameter.gradient / 4 + row * parameter.columns,
            x.gradient / 4 + at,
            parameter.columns,
            factor,
          );
      }),
    );
    return x;
  }

  #lookUp(form: string): WordRows {
    let rows = this.#words.get(form);
    if (!rows) {
      const { vocabulary, sizes } = this.#options;
      const folded = vocabulary.fold(form);
      const word = vocabulary.words.get(folded) ?? 0;
      rows = {
        word,
        count: vocabulary.counts[word] ?? 0,
        news: vocabulary.newsWords.get(folded) ?? 0,
        subwords: Int32Array.from(subwordBuckets(folded, sizes.subwordBuckets)),
        shape: shapeBucket(form, sizes.shapeBuckets),
      };
      this.#words.set(form, rows);
    }
    return rows;
  }
}

const inputSize = (sizes: ModelSizes): number =>
  sizes.word + sizes.subword + sizes.shape + sizes.news;

type HeadName =
  | 'tagW'
  | 'tagB'
  | 'nerW'
  | 'nerB'
  | 'arcD'
  | 'arcDb'
  | 'arcH'
  | 'arcHb'
  | 'arcU'
  | 'arcu'
  | 'rootH'
  | 'labD'
  | 'labH'
  | 'labB'
  | 'rootL'
  | 'labW'
  | 'labb';

function makeLayer(
  p: Parameters,
  k: number,
  input: number,
  width: number,
  memory: FloatMemory,
): readonly [LstmParameters, LstmParameters] {
  const direction = (side: 'f' | 'b'): LstmParameters => {
    const parameters = {
      input: p.matrix(`W${k}${side}`, input, 3 * width),
      recurrent: p.matrix(`U${k}${side}`, width, 3 * width),
      bias: p.vector(`b${k}${side}`, 3 * width),
    };
    // Forget little at first.
    memory.view(parameters.bias.value, width).fill(1);
    return parameters;
  };
  return [direction('f'), direction('b')];
}

function makeHeads(
  p: Parameters,
  { hidden, arc, label }: ModelSizes,
  vocabulary: Vocabulary,
): Record<HeadName, Parameter> {
  const states = 2 * hidden;
  const padded = (labels: readonly string[]): number => (labels.length + 7) & ~7;
  const [tags, names, labels] = [
    padded(vocabulary.tags),
    padded(vocabulary.nameTags),
    padded(vocabulary.labels),
  ];
  return {
    tagW: p.matrix('tagW', states, tags, 0.5),
    tagB: p.vector('tagB', tags),
    nerW: p.matrix('nerW', states, names, 0.5),
    nerB: p.vector('nerB', names),
    arcD: p.matrix('arcD', states, arc),
    arcDb: p.vector('arcDb', arc),
    arcH: p.matrix('arcH', states, arc),
    arcHb: p.vector('arcHb', arc),
    arcU: p.matrix('arcU', arc, arc, 0.5),
    arcu: p.vector('arcu', arc),
    rootH: p.vector('rootH', arc, 0.3),
    labD: p.matrix('labD', states, label),
    labH: p.matrix('labH', states, label),
    labB: p.vector('labB', label),
    rootL: p.vector('rootL', label, 0.3),
    labW: p.matrix('labW', label, labels, 0.5),
    labb: p.vector('labb', labels),
  };
}

function layerAt<T>(layers: readonly T[], k: number): T {
  return layers[k] as T;
}

/** Targets of all rows; -1 where an example says nothing. Heads stay relative to their sentence. */
function gather(
  batch: readonly Example[],
): Record<'tags' | 'names' | 'heads' | 'labels', Int32Array> {
  const join = (key: 'tags' | 'names' | 'heads' | 'labels'): Int32Array =>
    Int32Array.from(batch.flatMap((example) => example[key] ?? example.forms.map(() => -1)));
  return { tags: join('tags'), names: join('names'), heads: join('heads'), labels: join('labels') };
}

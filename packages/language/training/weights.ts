/** Everything that is trained, by name: the embeddings, the LSTM layers and the heads above them. */

import { CAPITAL_ROWS } from '../src/network/capital-habits.ts';
import type { ModelSizes } from '../src/network/model-file.ts';
import type { FloatMemory } from './float-memory.ts';
import type { Parameter, Parameters } from './parameters.ts';
import type { LstmParameters } from './tape.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Blocks } from './widen.ts';

export interface Weights {
  readonly embeddings: Readonly<Record<EmbeddingName, Parameter>>;
  readonly lower: Directions;
  readonly upper: Directions;
  readonly heads: Readonly<Record<HeadName, Parameter>>;
}

type EmbeddingName = 'word' | 'subword' | 'shape' | 'news' | 'capital';

type Directions = readonly [forward: LstmParameters, backward: LstmParameters];

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

export interface WeightOptions {
  readonly memory: FloatMemory;
  readonly sizes: ModelSizes;
  readonly vocabulary: Vocabulary;
  /** Frozen vectors of `vocabulary.newsWords`. */
  readonly newsVectors: Float32Array;
}

export function makeWeights(p: Parameters, options: WeightOptions): Weights {
  const { memory, sizes, vocabulary, newsVectors } = options;
  return {
    embeddings: {
      word: p.embedding('word', vocabulary.words.size + 1, sizes.word),
      subword: p.embedding('subword', sizes.subwordBuckets, sizes.subword),
      shape: p.embedding('shape', sizes.shapeBuckets, sizes.shape),
      news: p.frozen('news', sizes.news, newsVectors),
      capital: p.embedding('capital', CAPITAL_ROWS, sizes.capital),
    },
    lower: makeLayer(p, 0, inputSize(sizes), sizes.hidden, memory),
    upper: makeLayer(p, 1, 2 * sizes.hidden, sizes.hidden, memory),
    heads: makeHeads(p, sizes, vocabulary),
  };
}

const GATES = 3;
const DIRECTIONS = 2;

/** How the matrices by these names are made of blocks: gates side by side, and what both directions say. */
export function blocksOf(name: string): Blocks {
  const ofLayer = /^[WUb][01]/.test(name);
  const readsStates = /^(?:W1|tagW|nerW|arcD$|arcH$|labD|labH)/.test(name);
  return { rows: readsStates ? DIRECTIONS : 1, columns: ofLayer ? GATES : 1 };
}

export const inputSize = (sizes: ModelSizes): number =>
  sizes.word + sizes.subword + sizes.shape + sizes.news + sizes.capital;

function makeLayer(
  p: Parameters,
  k: number,
  input: number,
  width: number,
  memory: FloatMemory,
): Directions {
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

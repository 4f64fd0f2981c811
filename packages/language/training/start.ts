/** Where a network starts: from nothing, or from the weights of an earlier one. */

import { parseModel } from '../src/network/model-file.ts';
import { FloatMemory } from './float-memory.ts';
import { Random } from './random.ts';
import { RECIPE } from './recipe.ts';
import { Trainee } from './trainee.ts';
import type { TreebankSentence } from './treebank.ts';
import { buildVocabulary, restoreVocabulary, type Vocabulary } from './vocabulary.ts';
import { blocksOf } from './weights.ts';
import type { WordVectors } from './word-vectors.ts';

const MEGABYTES = 512;

export interface Start {
  readonly memory: FloatMemory;
  readonly trainee: Trainee;
  readonly vocabulary: Vocabulary;
}

export interface Beginning {
  readonly seed: number;
  /** Units in each direction of a layer, where the recipe's are not meant. */
  readonly hidden?: number;
  /** Numbers that stand for what a capital says, where the network looks at it. */
  readonly capital?: number;
}

export function startAnew(
  treebank: readonly TreebankSentence[],
  { words, vectors, capitals }: WordVectors,
  { seed, hidden = RECIPE.sizes.hidden, capital = RECIPE.sizes.capital }: Beginning,
): Start {
  const sizes = { ...RECIPE.sizes, hidden, capital };
  const vocabulary = buildVocabulary(treebank, words, capitals);
  const memory = new FloatMemory(MEGABYTES);
  const random = new Random(seed);
  const trainee = new Trainee({ memory, random, sizes, vocabulary, newsVectors: vectors });
  return { memory, vocabulary, trainee };
}

/** What guessing words teaches: the embeddings and the lower layer. */
const PRETRAINED = /^(?:word|subword|shape|[WUb]0[fb])$/;

export interface Continuation {
  readonly seed: number;
  /** All weights, or what was pretrained below new upper layers. */
  readonly part?: 'all' | 'pretrained';
  /** Another number of units in each direction of a layer than before. */
  readonly hidden?: number;
  /** Vectors of the rarest words beyond this number are left behind. */
  readonly newsWords?: number;
}

/** Goes on from the weights of a model file. */
export function startFrom(
  file: Uint8Array,
  treebank: readonly TreebankSentence[],
  { seed, part = 'all', hidden, newsWords }: Continuation,
): Start {
  const model = parseModel(file);
  const vocabulary = restoreVocabulary(model, treebank, newsWords);
  const news = model.matrix('news');
  const newsVectors = Float32Array.from(
    news.values.subarray(0, (vocabulary.newsWords.size + 1) * news.columns),
    (value, i) => value * (news.scales[Math.floor(i / news.columns)] as number),
  ).subarray(news.columns);
  const memory = new FloatMemory(MEGABYTES);
  const random = new Random(seed);
  const sizes = { ...model.header.sizes, ...(hidden === undefined ? {} : { hidden }) };
  const trainee = new Trainee({ memory, random, sizes, vocabulary, newsVectors });
  const wanted = (name: string): boolean => part === 'all' || PRETRAINED.test(name);
  trainee.parameters.restore(model, blocksOf, wanted);
  return { memory, vocabulary, trainee };
}

/** Everything that decides what the weights become, besides the data. */

import type { ModelSizes } from '../src/network/model-file.ts';

const sizes: ModelSizes = {
  word: 96,
  subword: 64,
  shape: 16,
  news: 64,
  hidden: 128,
  arc: 96,
  label: 96,
  subwordBuckets: 1 << 14,
  shapeBuckets: 256,
};

export const RECIPE = {
  version: '1',
  seed: 20241,
  sizes,
  /** The most frequent words of the news get a vector. */
  newsWords: 38_000,
  vectorPasses: 3,
  /** Each stage warms up and cools down once; the last one alone is for going on from an earlier model. */
  stages: [
    { epochs: 20, rate: 0.002 },
    { epochs: 2, rate: 0.0006 },
  ],
  batchTokens: 800,
  /** The moving average takes a step every so many batches. */
  averageEvery: 4,
  averageDecay: 0.995,
} as const;

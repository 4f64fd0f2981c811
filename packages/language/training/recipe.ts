/** Everything that decides what the weights become, besides the data. */

import type { ModelSizes } from '../src/network/model-file.ts';
import type { Dropout } from './trainee.ts';

const sizes: ModelSizes = {
  word: 96,
  subword: 64,
  shape: 16,
  news: 96,
  hidden: 160,
  arc: 128,
  label: 128,
  subwordBuckets: 1 << 14,
  shapeBuckets: 256,
};

/** A course warms up and cools down once. */
export interface Course {
  readonly seed: number;
  readonly epochs: number;
  /** The highest rate of learning. */
  readonly rate: number;
  /** Tokens of annotated news beside the treebanks in each epoch; none in a course on gold alone. */
  readonly newsTokens: number;
  readonly dropout: Dropout;
}

/** Guessing words of raw news. */
export interface Pretraining {
  readonly tokens: number;
  readonly rate: number;
  readonly batchTokens: number;
  readonly dropout: Dropout;
}

const MILD: Dropout = { input: 0.2, states: 0.33, heads: 0.33, recurrent: 0 };
/** With so much to learn from, little is learned by heart. */
const LIGHT: Dropout = { input: 0.15, states: 0.25, heads: 0.25, recurrent: 0 };

/** Warms up, then falls along a cosine to two hundredths. */
export function rateFactor(step: number, steps: number): number {
  const warm = Math.min(1, (step + 1) / 200);
  const cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps)));
  return warm * (0.02 + 0.98 * cosine);
}

export const RECIPE = {
  version: '2',
  seed: 20241,
  sizes,
  /** The most frequent words of the news get a vector. */
  newsWords: 38_000,
  vectorPasses: 4,
  pretraining: {
    tokens: 14_000_000,
    rate: 0.002,
    batchTokens: 1_600,
    dropout: { input: 0.1, states: 0.1, heads: 0, recurrent: 0 },
  },
  /** The teachers differ, so that they err in different places; the student goes on from the first. */
  teachers: [
    {
      name: 'teacher-1',
      pretrained: true,
      course: { seed: 20242, epochs: 10, rate: 0.0015, newsTokens: 0, dropout: MILD },
    },
    {
      name: 'teacher-2',
      pretrained: false,
      course: { seed: 20242, epochs: 10, rate: 0.002, newsTokens: 0, dropout: MILD },
    },
  ],
  /** So much news is annotated by the teachers together. */
  newsTokens: 2_600_000,
  /** The student learns from the treebanks and the teachers' news, and ends with the treebanks. */
  student: [
    { seed: 20341, epochs: 8, rate: 0.0015, newsTokens: 1_300_000, dropout: LIGHT },
    { seed: 20441, epochs: 5, rate: 0.0008, newsTokens: 0, dropout: MILD },
  ],
  batchTokens: 800,
  /** The moving average takes a step every so many batches. */
  averageEvery: 4,
  averageDecay: 0.995,
} as const;

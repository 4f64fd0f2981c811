/** Everything that decides what the weights become, besides the data. */

import type { ModelSizes } from '../src/network/model-file.ts';
import type { Step } from './step.ts';
import type { Dropout } from './trainee.ts';

const sizes: ModelSizes = {
  word: 96,
  subword: 64,
  shape: 16,
  news: 96,
  capital: 0,
  hidden: 160,
  arc: 128,
  label: 128,
  subwordBuckets: 1 << 14,
  shapeBuckets: 256,
};

const MILD: Dropout = { input: 0.2, states: 0.33, heads: 0.33, recurrent: 0 };
/** With so much to learn from, little is learned by heart. */
const LIGHT: Dropout = { input: 0.15, states: 0.25, heads: 0.25, recurrent: 0 };

/**
 * Two networks of different beginnings teach a third, which goes on from the first of them and becomes better than both.
 * Widened, it learns from what it thought of news before, then from what it thinks now, and teaches a colleague of its size that begins
 * from nothing. Of what the two think of other news the colleague learns once more. A newcomer that also looks at what a capital says
 * begins from nothing with all that news, and goes on with what it and the colleague think of more; what the three think teaches a second
 * newcomer, and what both newcomers think, the first once more. That one is shipped, with counts of its tags beside their relations and
 * of its words beside prepositions.
 */
const STEPS: readonly Step[] = [
  {
    kind: 'lesson',
    name: 'teacher-1',
    from: 'pretrained',
    part: 'pretrained',
    course: { seed: 20242, epochs: 10, rate: 0.0015, newsTokens: 0, dropout: MILD },
  },
  {
    kind: 'lesson',
    name: 'teacher-2',
    course: { seed: 20242, epochs: 10, rate: 0.002, newsTokens: 0, dropout: MILD },
  },
  {
    kind: 'annotation',
    name: 'news',
    by: ['teacher-1', 'teacher-2'],
    tokens: 2_600_000,
    seed: 20241,
  },
  {
    kind: 'lesson',
    name: 'student-1',
    from: 'teacher-1',
    news: ['news'],
    course: { seed: 20341, epochs: 8, rate: 0.0015, newsTokens: 1_300_000, dropout: LIGHT },
  },
  {
    kind: 'lesson',
    name: 'student-2',
    from: 'student-1',
    course: { seed: 20441, epochs: 5, rate: 0.0008, newsTokens: 0, dropout: MILD },
  },
  { kind: 'annotation', name: 'news-2', by: ['student-2'], tokens: 2_600_000, seed: 20251 },
  {
    kind: 'lesson',
    name: 'reader-1',
    from: 'student-2',
    hidden: 224,
    newsWords: 36_000,
    news: ['news-2'],
    course: { seed: 20351, epochs: 6, rate: 0.0015, newsTokens: 1_300_000, dropout: LIGHT },
  },
  { kind: 'annotation', name: 'news-3', by: ['reader-1'], tokens: 2_000_000, seed: 20253 },
  {
    kind: 'lesson',
    name: 'reader-2',
    from: 'reader-1',
    news: ['news-3'],
    course: { seed: 20352, epochs: 8, rate: 0.0013, newsTokens: 1_000_000, dropout: LIGHT },
  },
  {
    kind: 'lesson',
    name: 'reader-3',
    from: 'reader-2',
    course: { seed: 20353, epochs: 5, rate: 0.0008, newsTokens: 0, dropout: MILD },
  },
  { kind: 'annotation', name: 'news-4', by: ['reader-3'], tokens: 2_000_000, seed: 20254 },
  {
    kind: 'lesson',
    name: 'colleague-1',
    hidden: 224,
    news: ['news-3', 'news-4'],
    course: { seed: 20261, epochs: 8, rate: 0.002, newsTokens: 1_000_000, dropout: LIGHT },
  },
  {
    kind: 'lesson',
    name: 'colleague-2',
    from: 'colleague-1',
    course: { seed: 20262, epochs: 4, rate: 0.0008, newsTokens: 0, dropout: MILD },
  },
  {
    kind: 'annotation',
    name: 'news-5',
    by: ['reader-3', 'colleague-2'],
    tokens: 2_600_000,
    seed: 20256,
  },
  {
    kind: 'lesson',
    name: 'reader-4',
    from: 'colleague-2',
    news: ['news-5'],
    course: { seed: 20354, epochs: 7, rate: 0.0013, newsTokens: 1_300_000, dropout: LIGHT },
  },
  {
    kind: 'lesson',
    name: 'newcomer-1',
    hidden: 224,
    capital: 16,
    news: ['news-5', 'news-4'],
    course: { seed: 20271, epochs: 8, rate: 0.002, newsTokens: 1_000_000, dropout: LIGHT },
  },
  {
    kind: 'annotation',
    name: 'news-6',
    by: ['reader-4', 'newcomer-1'],
    tokens: 1_600_000,
    seed: 20257,
  },
  {
    kind: 'lesson',
    name: 'reader-5',
    from: 'newcomer-1',
    news: ['news-6'],
    course: { seed: 20356, epochs: 6, rate: 0.0013, newsTokens: 800_000, dropout: LIGHT },
  },
  {
    kind: 'annotation',
    name: 'news-7',
    by: ['reader-5', 'reader-4', 'colleague-2'],
    tokens: 2_000_000,
    seed: 20258,
  },
  {
    kind: 'lesson',
    name: 'newcomer-2',
    hidden: 224,
    capital: 16,
    news: ['news-7'],
    course: { seed: 20281, epochs: 8, rate: 0.002, newsTokens: 1_000_000, dropout: LIGHT },
  },
  {
    kind: 'annotation',
    name: 'news-8',
    by: ['reader-5', 'reader-4', 'newcomer-2'],
    tokens: 1_600_000,
    seed: 20259,
  },
  {
    kind: 'lesson',
    name: 'reader-6',
    from: 'newcomer-2',
    news: ['news-8'],
    course: { seed: 20358, epochs: 5, rate: 0.0013, newsTokens: 800_000, dropout: LIGHT },
  },
  {
    kind: 'annotation',
    name: 'news-9',
    by: ['reader-5', 'reader-6'],
    tokens: 800_000,
    seed: 20260,
  },
  {
    kind: 'lesson',
    name: 'reader-7',
    from: 'reader-5',
    news: ['news-9'],
    course: { seed: 20361, epochs: 2, rate: 0.001, newsTokens: 800_000, dropout: LIGHT },
  },
  {
    kind: 'counting',
    name: 'reader-8',
    from: 'reader-7',
    news: ['news-2', 'news-3', 'news-4'],
    newsWords: 34_350,
  },
];

export const RECIPE = {
  version: '8',
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
  steps: STEPS,
  /** The step whose network is shipped. */
  shipped: 'reader-8',
  batchTokens: 800,
  /** The moving average takes a step every so many batches. */
  averageEvery: 4,
  averageDecay: 0.995,
} as const;

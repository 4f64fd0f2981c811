/** Teaches the word embeddings and the lower layer to guess words of raw news, before any tree is seen. */

import { batches } from './example.ts';
import { guessingLoss, makeGuessers } from './guess-words.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';
import { rateFactor } from './rate-factor.ts';
import { RECIPE } from './recipe.ts';
import type { Start } from './start.ts';
import { Tape } from './tape.ts';
import type { Dropout } from './trainee.ts';

interface Pretraining {
  readonly tokens: number;
  readonly rate: number;
  readonly batchTokens: number;
  readonly dropout: Dropout;
}

export interface PretrainOptions {
  readonly course: Pretraining;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const BATCHES_PER_REPORT = 500;

export function pretrain(
  { memory, trainee, vocabulary }: Start,
  sentences: readonly (readonly string[])[],
  { course, seed, log }: PretrainOptions,
): void {
  const random = new Random(seed);
  const { sizes } = RECIPE;
  const apart = new Parameters(memory, random);
  const guessers = makeGuessers(apart, sizes.hidden, sizes.news);
  const order = chooseSentences(sentences, course.tokens, random);
  const steps = Math.ceil(course.tokens / course.batchTokens);
  log(`${order.length} sentences to guess words of`);
  let sum = 0;
  let step = 0;
  for (const batch of batches(order, course.batchTokens)) {
    const rate = course.rate * rateFactor(step, steps);
    sum += memory.scoped(() => {
      const tape = new Tape(memory, random);
      const forms = batch.flatMap((example) => example.forms);
      const loss = guessingLoss(
        tape,
        {
          states: trainee.lowerStates(tape, batch, course.dropout),
          lengths: batch.map((example) => example.forms.length),
          words: forms.map((form) => vocabulary.newsWords.get(vocabulary.fold(form)) ?? 0),
          news: trainee.newsVectors,
        },
        guessers,
      );
      tape.backward();
      return loss;
    });
    trainee.parameters.step(rate);
    apart.step(rate);
    if (++step % RECIPE.averageEvery === 0) trainee.parameters.average(RECIPE.averageDecay);
    if (step % BATCHES_PER_REPORT === 0) {
      log(`batch ${step} of ${steps}: loss ${(sum / BATCHES_PER_REPORT).toFixed(3)}`);
      sum = 0;
    }
  }
}

const SHORTEST = 5;
const LONGEST = 100;

function chooseSentences(
  sentences: readonly (readonly string[])[],
  tokens: number,
  random: Random,
): { readonly forms: readonly string[] }[] {
  const order = sentences.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  random.shuffle(order);
  let size = 0;
  return order
    .filter((forms) => {
      size += forms.length;
      return size <= tokens;
    })
    .map((forms) => ({ forms }));
}

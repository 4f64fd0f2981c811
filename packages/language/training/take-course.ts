/** Trains a network through one course: epochs over the treebanks, and over news its teachers annotated. */

import { scoreAttachment } from '../quality/attachment.ts';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import { augment, stockNames } from './augment.ts';
import { batches, type Example } from './example.ts';
import { Random } from './random.ts';
import { rateFactor } from './rate-factor.ts';
import { RECIPE } from './recipe.ts';
import type { Start } from './start.ts';
import type { Course } from './step.ts';
import type { Losses, Trainee } from './trainee.ts';
import { readTreebank, type TreebankPart } from './treebank.ts';

export interface Material {
  readonly gold: readonly Example[];
  readonly news: readonly Example[];
}

export interface CourseOptions {
  readonly course: Course;
  readonly log: (line: string) => void;
  /** Receives the weights of the moment every other epoch, in case training is stopped. */
  readonly keep: (file: Uint8Array) => void;
}

/** Returns the model file with the averaged weights. */
export function takeCourse(
  { trainee, vocabulary }: Start,
  { gold, news }: Material,
  { course, log, keep }: CourseOptions,
): Uint8Array {
  // Another stream than the one that made the weights and hides words.
  const random = new Random(course.seed + 100);
  const stock = stockNames(gold, vocabulary.nameTags);
  const reader = takeTurns(news, course.newsTokens);
  const tokens = count(gold) + Math.min(course.newsTokens, count(news));
  const steps = Math.ceil((tokens / RECIPE.batchTokens) * 1.03) * course.epochs;
  log(`${gold.length} sentences of gold, ${tokens} tokens an epoch`);
  for (let epoch = 0, step = 0; epoch < course.epochs; epoch++) {
    const order = [...gold, ...reader.next()];
    random.shuffle(order);
    const varied = order.map((example) => augment(example, stock, vocabulary.nameTags, random));
    const sums = { tags: 0, names: 0, arcs: 0, labels: 0 };
    let learned = 0;
    for (const batch of batches(varied, RECIPE.batchTokens)) {
      const losses = trainee.learn(batch, course.rate * rateFactor(step, steps), course.dropout);
      for (const key of Object.keys(sums) as (keyof Losses)[]) sums[key] += losses[key];
      if (++step % RECIPE.averageEvery === 0) trainee.parameters.average(RECIPE.averageDecay);
      learned++;
    }
    const loss = Object.entries(sums)
      .map(([key, sum]) => `${key} ${(sum / learned).toFixed(3)}`)
      .join(', ');
    log(`epoch ${epoch + 1} of ${course.epochs}: loss ${loss}`);
    if (epoch % 2 === 1 || epoch === course.epochs - 1) {
      const file = toFile(trainee);
      describe(file, log);
      keep(file);
    }
  }
  return toFile(trainee);
}

const count = (examples: readonly Example[]): number =>
  examples.reduce((sum, { forms }) => sum + forms.length, 0);

/** Hands out about `tokens` tokens at a time, from the start again after the last. */
function takeTurns(news: readonly Example[], tokens: number): { next(): Example[] } {
  let at = 0;
  return {
    next: () => {
      const taken: Example[] = [];
      for (let size = 0; size < tokens && taken.length < news.length; at = (at + 1) % news.length) {
        const example = news[at] as Example;
        taken.push(example);
        size += example.forms.length;
      }
      return taken;
    },
  };
}

function toFile(trainee: Trainee): Uint8Array {
  const { header, tensors } = trainee.export(RECIPE.version);
  return writeModel(header, tensors);
}

const LOOKED_AT: readonly TreebankPart[] = ['EWT/en_ewt-dev', 'GUM/en_gum-dev'];

/** Says how the weights of the moment do on the development parts. */
function describe(file: Uint8Array, log: (line: string) => void): void {
  const model = parseModel(file);
  const network = new Network(model);
  for (const part of LOOKED_AT)
    log(`${part}: ${scoreAttachment(network, model, readTreebank(part)).summary()}`);
}

/**
 * Rebuilds the shipped weights from the treebanks and the news corpora of the evaluation folder:
 * word vectors, then the network; the weights written are the moving average of the last steps.
 *
 *   node training/train.ts [--out FILE] [--from MODEL]
 *
 * `--from` goes on from an earlier model with the recipe's last stage, as new data asks for.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { scoreAttachment } from '../quality/attachment.ts';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import { augment, stockNames } from './augment.ts';
import { batches, type Example } from './example.ts';
import { makeExamples } from './make-examples.ts';
import { writeModelCard } from './model-card.ts';
import { Random } from './random.ts';
import { RECIPE } from './recipe.ts';
import { type Start, startAnew, startFrom } from './start.ts';
import { trainLemmas } from './train-lemmas.ts';
import type { Trainee } from './trainee.ts';
import { readTreebank } from './treebank.ts';

const LONGEST = 160;
const LEMMAS = new URL('../model/lemmas.json', import.meta.url);
const log = (line: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
  // Joins the kernels' pairs of vectors: a fifth faster, the same numbers.
  setFlagsFromString('--experimental-wasm-revectorize');
  const treebank = [...readTreebank('EWT/en_ewt-train'), ...readTreebank('GUM/en_gum-train')];
  const out = values.out ?? fileURLToPath(new URL('../model/reading.model', import.meta.url));
  writeFileSync(LEMMAS, `${JSON.stringify(trainLemmas())}\n`);
  const start =
    values.from === undefined ? startAnew(treebank, log) : startFrom(values.from, treebank);
  const examples = makeExamples(treebank, start.vocabulary).filter(
    ({ forms }) => forms.length <= LONGEST,
  );
  const stages = values.from === undefined ? RECIPE.stages : RECIPE.stages.slice(-1);
  for (const [i, stage] of stages.entries())
    train(start, examples, { ...stage, seed: RECIPE.seed + 1 + i }, out);
  writeModelCard(out);
}

interface Stage {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

function train(
  { trainee, vocabulary }: Start,
  examples: readonly Example[],
  stage: Stage,
  out: string,
): void {
  const random = new Random(stage.seed);
  const stock = stockNames(examples, vocabulary.nameTags);
  const order = [...examples];
  const tokens = examples.reduce((sum, { forms }) => sum + forms.length, 0);
  const steps = Math.ceil((tokens / RECIPE.batchTokens) * 1.03) * stage.epochs;
  log(
    `${examples.length} sentences, ${tokens} tokens, ${vocabulary.words.size} words, ${vocabulary.tags.length} tags, ${vocabulary.labels.length} labels`,
  );
  for (let epoch = 0, step = 0; epoch < stage.epochs; epoch++) {
    random.shuffle(order);
    const varied = order.map((example) => augment(example, stock, vocabulary.nameTags, random));
    const sums = { tags: 0, names: 0, arcs: 0, labels: 0 };
    let count = 0;
    for (const batch of batches(varied, RECIPE.batchTokens)) {
      const losses = trainee.learn(batch, stage.rate * rateFactor(step, steps));
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += losses[key];
      if (++step % RECIPE.averageEvery === 0) trainee.parameters.average(RECIPE.averageDecay);
      count++;
    }
    const loss = Object.entries(sums)
      .map(([key, sum]) => `${key} ${(sum / count).toFixed(3)}`)
      .join(', ');
    log(`epoch ${epoch + 1} of ${stage.epochs}: loss ${loss}`);
    if (epoch % 2 === 1 || epoch === stage.epochs - 1) save(trainee, out);
  }
}

/** Warms up, then falls along a cosine to two hundredths. */
function rateFactor(step: number, steps: number): number {
  const warm = Math.min(1, (step + 1) / 200);
  const cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps)));
  return warm * (0.02 + 0.98 * cosine);
}

/** Writes the weights of the moment and says how they do on the development part. */
function save(trainee: Trainee, out: string): void {
  const { header, tensors } = trainee.export(RECIPE.version);
  const file = writeModel(header, tensors);
  writeFileSync(out, file);
  const model = parseModel(file);
  log(
    `${file.length} bytes; EWT dev: ${scoreAttachment(new Network(model), model, readTreebank('EWT/en_ewt-dev')).summary()}`,
  );
}

main();

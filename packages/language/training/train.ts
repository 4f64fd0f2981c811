/**
 * Rebuilds the shipped weights from the treebanks and the news corpora of the evaluation folder:
 * word vectors, then the network; the weights written are the moving average of the last steps.
 *
 *   node training/train.ts [--out FILE] [--from MODEL]
 *
 * `--from` goes on from an earlier model with the recipe's last stage, as new data asks for.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreAttachment } from '../quality/attachment.ts';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import { augment, stockNames } from './augment.ts';
import { batches, type Example } from './example.ts';
import { FloatMemory } from './float-memory.ts';
import { namesOfGum, readUniversalNer, readWikigold } from './name-data.ts';
import { readNewsSentences } from './news-text.ts';
import { Random } from './random.ts';
import { RECIPE } from './recipe.ts';
import { Trainee } from './trainee.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';
import { buildVocabulary, restoreVocabulary, type Vocabulary } from './vocabulary.ts';
import { trainWordVectors } from './word-vectors.ts';

const LONGEST = 160;
const MEGABYTES = 768;
const log = (line: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

interface Start {
  readonly trainee: Trainee;
  readonly vocabulary: Vocabulary;
}

function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
  const treebank = [...readTreebank('EWT/en_ewt-train'), ...readTreebank('GUM/en_gum-train')];
  const out = values.out ?? fileURLToPath(new URL('../model/reading.model', import.meta.url));
  const start = values.from === undefined ? startAnew(treebank) : startFrom(values.from, treebank);
  const examples = makeExamples(treebank, start.vocabulary).filter(
    ({ forms }) => forms.length <= LONGEST,
  );
  const stages = values.from === undefined ? RECIPE.stages : RECIPE.stages.slice(-1);
  for (const [i, stage] of stages.entries())
    train(start, examples, { ...stage, seed: RECIPE.seed + 1 + i }, out);
}

function startAnew(treebank: readonly TreebankSentence[]): Start {
  const { sizes, seed, vectorPasses } = RECIPE;
  const vectors = trainWordVectors(allSentences(treebank), {
    size: sizes.news,
    passes: vectorPasses,
    seed,
    log,
  });
  const newsWords = vectors.words.slice(0, RECIPE.newsWords);
  const vocabulary = buildVocabulary(treebank, newsWords);
  const newsVectors = vectors.vectors.subarray(0, newsWords.length * sizes.news);
  return {
    vocabulary,
    trainee: new Trainee({
      memory: new FloatMemory(MEGABYTES),
      random: new Random(seed),
      sizes,
      vocabulary,
      newsVectors,
    }),
  };
}

/** Goes on from the weights of a model file: the recipe's last stage alone. */
function startFrom(file: string, treebank: readonly TreebankSentence[]): Start {
  const model = parseModel(new Uint8Array(readFileSync(file)));
  const vocabulary = restoreVocabulary(model, treebank);
  const news = model.matrix('news');
  const newsVectors = Float32Array.from(
    news.values,
    (value, i) => value * (news.scales[Math.floor(i / news.columns)] as number),
  ).subarray(news.columns);
  const trainee = new Trainee({
    memory: new FloatMemory(MEGABYTES),
    random: new Random(RECIPE.seed),
    sizes: model.header.sizes,
    vocabulary,
    newsVectors,
  });
  trainee.parameters.restore(model);
  return { vocabulary, trainee };
}

function* allSentences(treebank: readonly TreebankSentence[]): Generator<readonly string[]> {
  for (const { forms } of treebank) yield forms;
  yield* readNewsSentences();
}

function makeExamples(treebank: readonly TreebankSentence[], vocabulary: Vocabulary): Example[] {
  const nameNumbers = (tags: readonly string[]): number[] =>
    tags.map((tag) => vocabulary.nameTags.indexOf(tag));
  const parsed = treebank.map(
    (sentence): Example => ({
      forms: sentence.forms,
      tags: sentence.upos.map((upos, i) => vocabulary.tagOf(upos, sentence.xpos[i] as string)),
      heads: sentence.heads,
      labels: sentence.deprels.map(vocabulary.labelOf),
      ...(sentence.document.startsWith('GUM') ? { names: nameNumbers(namesOfGum(sentence)) } : {}),
    }),
  );
  const named = [...readWikigold(), ...readUniversalNer('dev')];
  return [...parsed, ...named.map(({ forms, tags }) => ({ forms, names: nameNumbers(tags) }))];
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

/**
 * Rebuilds the shipped weights from the treebanks and the news corpora of the evaluation folder: word vectors; a lower
 * layer that can guess words of raw news; then the steps of the recipe, networks that learn from the treebanks and from
 * news which networks before them annotated. The last one is shipped.
 *
 *   node training/train.ts [--out FILE] [--work FOLDER]
 *
 * What a stage made is kept in the work folder, and a stage whose product is there is not done again, so that a
 * stopped training goes on with the stage it was in.
 */

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { writeModel } from '../src/network/model-file.ts';
import { allSentences } from './all-sentences.ts';
import { countCapitals } from './count-capitals.ts';
import { writeModelCard } from './model-card.ts';
import { pretrain } from './pretrain.ts';
import { RECIPE } from './recipe.ts';
import { stagesIn } from './stages.ts';
import { startAnew } from './start.ts';
import { fileOf, takeStep } from './take-step.ts';
import { trainLemmas } from './train-lemmas.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';
import { trainWordVectors, type WordVectors } from './word-vectors.ts';

const LEMMAS = new URL('../model/lemmas.json', import.meta.url);
const MODEL = new URL('../model/reading.model', import.meta.url);

const log = (line: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

function main(): void {
  const { values } = parseArgs({ options: { work: { type: 'string' }, out: { type: 'string' } } });
  // Joins the kernels' pairs of vectors: a fifth faster, the same numbers.
  setFlagsFromString('--experimental-wasm-revectorize');
  const work = values.work ?? join(tmpdir(), 'dateline-language-training');
  const stage = stagesIn(work, log);
  const out = values.out ?? fileURLToPath(MODEL);
  writeFileSync(LEMMAS, `${JSON.stringify(trainLemmas())}\n`);
  const treebank = [...readTreebank('EWT/en_ewt-train'), ...readTreebank('GUM/en_gum-train')];
  const vectors = deserialize(
    stage('vectors.bin', () => serialize(makeVectors(treebank))),
  ) as WordVectors;
  const products = new Map([
    ['pretrained', stage('pretrained.model', () => guessWords(treebank, vectors))],
  ]);
  const productOf = (name: string): Uint8Array => {
    const product = products.get(name);
    if (!product) throw new Error(`No step of the recipe before this one is called "${name}".`);
    return product;
  };
  for (const step of RECIPE.steps)
    products.set(
      step.name,
      stage(fileOf(step), (save) => takeStep(step, { treebank, vectors, productOf, log, save })),
    );
  writeFileSync(out, productOf(RECIPE.shipped));
  writeModelCard(out);
}

function guessWords(treebank: readonly TreebankSentence[], vectors: WordVectors): Uint8Array {
  const { pretraining: course, seed, version } = RECIPE;
  const start = startAnew(treebank, vectors, { seed });
  pretrain(start, [...allSentences(treebank)], { course, seed, log });
  const { header, tensors } = start.trainee.export(version);
  return writeModel(header, tensors);
}

function makeVectors(treebank: readonly TreebankSentence[]): WordVectors {
  const { sizes, seed, vectorPasses: passes, newsWords } = RECIPE;
  const { words, vectors } = trainWordVectors(allSentences(treebank), {
    size: sizes.news,
    passes,
    seed,
    log,
  });
  const kept = words.slice(0, newsWords);
  return {
    words: kept,
    vectors: vectors.slice(0, kept.length * sizes.news),
    capitals: countCapitals(allSentences(treebank), kept),
  };
}

main();

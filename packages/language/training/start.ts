/** Where training starts: from nothing, or from the weights of an earlier model. */

import { readFileSync } from 'node:fs';
import { parseModel } from '../src/network/model-file.ts';
import { FloatMemory } from './float-memory.ts';
import { readNewsSentences } from './news-text.ts';
import { Random } from './random.ts';
import { RECIPE } from './recipe.ts';
import { Trainee } from './trainee.ts';
import type { TreebankSentence } from './treebank.ts';
import { buildVocabulary, restoreVocabulary, type Vocabulary } from './vocabulary.ts';
import { trainWordVectors } from './word-vectors.ts';

const MEGABYTES = 768;

export interface Start {
  readonly trainee: Trainee;
  readonly vocabulary: Vocabulary;
}

export function startAnew(
  treebank: readonly TreebankSentence[],
  log: (line: string) => void,
): Start {
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
export function startFrom(file: string, treebank: readonly TreebankSentence[]): Start {
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

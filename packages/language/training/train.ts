/**
 * Rebuilds the shipped weights from the treebanks and the news corpora of the evaluation folder, in stages:
 * word vectors; a lower layer that can guess words of raw news; teachers that go on from it with the treebanks,
 * each from a seed of its own; news annotated by the teachers together; the student that learns from the
 * treebanks and from that news, and is shipped.
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
import { annotateNews } from './annotate-news.ts';
import type { Example } from './example.ts';
import { makeExamples } from './make-examples.ts';
import { writeModelCard } from './model-card.ts';
import { readNewsSentences } from './news-text.ts';
import { pretrain } from './pretrain.ts';
import { type Course, RECIPE } from './recipe.ts';
import { stagesIn } from './stages.ts';
import { type Start, startAnew, startFrom } from './start.ts';
import { takeCourse } from './take-course.ts';
import { trainLemmas } from './train-lemmas.ts';
import { readTreebank, type TreebankPart, type TreebankSentence } from './treebank.ts';
import { trainWordVectors, type WordVectors } from './word-vectors.ts';

const LONGEST = 160;
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
  const pretrained = stage('pretrained.model', () => guessWords(treebank, vectors));
  const teachers = RECIPE.teachers.map(({ name, pretrained: after, course }) =>
    stage(`${name}.model`, (save) => {
      const start = after
        ? startFrom(pretrained, treebank, course.seed, 'pretrained')
        : startAnew(treebank, vectors, course.seed);
      return learn({ start, treebank, course, save });
    }),
  );
  const news = deserialize(
    stage('news.bin', () => serialize(annotateWith(teachers, treebank))),
  ) as Example[];
  const student = RECIPE.student.reduce(
    (file, course, i) =>
      stage(`student-${i + 1}.model`, (save) =>
        learn({ start: startFrom(file, treebank, course.seed), treebank, news, course, save }),
      ),
    teachers[0] as Uint8Array,
  );
  writeFileSync(out, student);
  writeModelCard(out);
}

function guessWords(treebank: readonly TreebankSentence[], vectors: WordVectors): Uint8Array {
  const { pretraining: course, seed, version } = RECIPE;
  const start = startAnew(treebank, vectors, seed);
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
  return { words: kept, vectors: vectors.slice(0, kept.length * sizes.news) };
}

function* allSentences(treebank: readonly TreebankSentence[]): Generator<readonly string[]> {
  for (const { forms } of treebank) yield forms;
  yield* readNewsSentences();
}

interface Lesson {
  readonly start: Start;
  readonly treebank: readonly TreebankSentence[];
  readonly news?: readonly Example[];
  readonly course: Course;
  readonly save: (file: Uint8Array) => void;
}

function learn({ start, treebank, news = [], course, save }: Lesson): Uint8Array {
  const gold = makeExamples(treebank, start.vocabulary).filter(
    ({ forms }) => forms.length <= LONGEST,
  );
  return takeCourse(start, { gold, news }, { course, log, keep: save });
}

const MEASURED: readonly TreebankPart[] = [
  'EWT/en_ewt-dev',
  'EWT/en_ewt-test',
  'GUM/en_gum-dev',
  'GUM/en_gum-test',
  'PUD/en_pud-test',
];

function annotateWith(
  teachers: readonly Uint8Array[],
  treebank: readonly TreebankSentence[],
): Example[] {
  const trainees = teachers.map((file) => startFrom(file, treebank, RECIPE.seed).trainee);
  return annotateNews(trainees, [...readNewsSentences()], {
    tokens: RECIPE.newsTokens,
    measured: MEASURED.flatMap((part) => readTreebank(part).map(({ forms }) => forms)),
    seed: RECIPE.seed,
    log,
  });
}

main();

/** Makes what a step of the recipe says: a network that has taken a course or counted, or annotated news. */

import { deserialize, serialize } from 'node:v8';
import { annotateNews } from './annotate-news.ts';
import { countHabits } from './count-habits.ts';
import { cutVectors } from './cut-vectors.ts';
import type { Example } from './example.ts';
import { makeExamples } from './make-examples.ts';
import { readNewsSentences } from './news-text.ts';
import { RECIPE } from './recipe.ts';
import { relateTags } from './relate-tags.ts';
import { type Start, startAnew, startFrom } from './start.ts';
import type { Annotation, Counting, Lesson, Step } from './step.ts';
import { takeCourse } from './take-course.ts';
import { readTreebank, type TreebankPart, type TreebankSentence } from './treebank.ts';
import type { WordVectors } from './word-vectors.ts';

export interface Ground {
  readonly treebank: readonly TreebankSentence[];
  readonly vectors: WordVectors;
  /** The product of an earlier step. */
  readonly productOf: (name: string) => Uint8Array;
  readonly log: (line: string) => void;
  /** Receives what is made so far, to look at. */
  readonly save: (unfinished: Uint8Array) => void;
}

export const fileOf = ({ kind, name }: Step): string =>
  `${name}.${{ lesson: 'model', counting: 'model', annotation: 'bin' }[kind]}`;

export function takeStep(step: Step, ground: Ground): Uint8Array {
  switch (step.kind) {
    case 'lesson':
      return learn(step, ground);
    case 'annotation':
      return serialize(annotateWith(step, ground));
    case 'counting':
      return count(step, ground);
  }
}

const LONGEST = 160;

function learn(lesson: Lesson, ground: Ground): Uint8Array {
  const { treebank, productOf, log, save } = ground;
  const start = startOf(lesson, ground);
  const gold = makeExamples(treebank, start.vocabulary).filter(
    ({ forms }) => forms.length <= LONGEST,
  );
  const news = (lesson.news ?? []).flatMap((name) => newsOf(productOf(name)));
  return takeCourse(start, { gold, news }, { course: lesson.course, log, keep: save });
}

const newsOf = (product: Uint8Array): Example[] => deserialize(product) as Example[];

function startOf(
  { from, course: { seed }, ...wanted }: Lesson,
  { treebank, vectors, productOf }: Ground,
): Start {
  if (from === undefined) return startAnew(treebank, vectors, { seed, ...wanted });
  return startFrom(productOf(from), treebank, { seed, ...wanted });
}

const MEASURED: readonly TreebankPart[] = [
  'EWT/en_ewt-dev',
  'EWT/en_ewt-test',
  'GUM/en_gum-dev',
  'GUM/en_gum-test',
  'PUD/en_pud-test',
];

function annotateWith(
  { by, tokens, seed }: Annotation,
  { treebank, productOf, log }: Ground,
): Example[] {
  const trainees = by.map(
    (name) => startFrom(productOf(name), treebank, { seed: RECIPE.seed }).trainee,
  );
  return annotateNews(trainees, [...readNewsSentences()], {
    tokens,
    measured: MEASURED.flatMap((part) => readTreebank(part).map(({ forms }) => forms)),
    seed,
    log,
  });
}

function count({ from, news, newsWords }: Counting, { treebank, productOf }: Ground): Uint8Array {
  // Lot by lot: all of them together would fill the memory.
  const lots = news.values().map((name) => newsOf(productOf(name)));
  return countHabits(relateTags(cutVectors(productOf(from), newsWords), treebank), lots);
}

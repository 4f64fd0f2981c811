/** News sentences with what the teachers think of them: the material the student learns from besides gold. */

import { annotate } from './ensemble.ts';
import { batches, type Example } from './example.ts';
import { Random } from './random.ts';
import type { Trainee } from './trainee.ts';

export interface AnnotateOptions {
  /** About so many tokens are annotated. */
  readonly tokens: number;
  /** Sentences that serve for measuring and so must not be learned from. */
  readonly measured: readonly (readonly string[])[];
  readonly seed: number;
  readonly log: (line: string) => void;
}

const BATCH_TOKENS = 1200;
const BATCHES_PER_REPORT = 250;

export function annotateNews(
  teachers: readonly Trainee[],
  sentences: readonly (readonly string[])[],
  { tokens, measured, seed, log }: AnnotateOptions,
): Example[] {
  const barred = new Set(measured.map(plainly));
  const allowed = sentences.filter((forms) => !barred.has(plainly(forms)));
  const chosen = chooseSentences(allowed, tokens, new Random(seed));
  log(`${chosen.length} sentences of news chosen of ${sentences.length}`);
  const examples: Example[] = [];
  let done = 0;
  for (const batch of batches(chosen, BATCH_TOKENS)) {
    examples.push(
      ...annotate(
        teachers,
        batch.map(({ forms }) => forms),
      ),
    );
    if (++done % BATCHES_PER_REPORT === 0) log(`${examples.length} sentences annotated`);
  }
  return examples;
}

const plainly = (forms: readonly string[]): string =>
  forms
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');

const SHORTEST = 6;
const LONGEST = 60;
const PLAIN_WORD = /^[a-z]+$/;
const END = /^[.!?"”']$/;
/** One in so many headlines and other sentences without an end is kept. */
const ENDLESS = 8;

/** Whole sentences of ordinary English, at random; of headlines only some. */
function chooseSentences(
  sentences: readonly (readonly string[])[],
  tokens: number,
  random: Random,
): Example[] {
  const order = [...sentences];
  random.shuffle(order);
  const chosen: Example[] = [];
  let size = 0;
  for (const forms of order) {
    if (size >= tokens) break;
    if (forms.length < SHORTEST || forms.length > LONGEST) continue;
    const plain = forms.filter((form) => PLAIN_WORD.test(form)).length;
    if (plain < forms.length / 2) continue;
    if (!END.test(forms.at(-1) as string) && random.below(ENDLESS) > 0) continue;
    chosen.push({ forms });
    size += forms.length;
  }
  return chosen;
}

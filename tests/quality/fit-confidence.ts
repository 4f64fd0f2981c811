/**
 * Fits the weights of confidence to judged events, tells how well they hold on articles left out of the fit and on news that
 * is never fitted to, and writes them to `packages/extract/src/confidence/weights.ts`.
 *
 * All events of an article were judged by reading it: right is one whose type, doers, recipients and factuality are right
 * together. `judged-events.ndjson` stands in texts whose licence allows it: Wikinews (CC BY 2.5), statements and news of the
 * American, British, Australian and European governments (public domain, OGL, CC BY 3.0 AU, reuse allowed with the source
 * named) and Wikipedia (CC BY-SA 3.0) by way of re3d, weblogs of the English Web Treebank (CC BY-SA 4.0).
 * `held-back-events.ndjson`, two events of each of ninety articles drawn at random and what `draw-events.ts` drew of others since,
 * stands in publishers' news and only measures. Both keep places and judgements, no text; labels of the evaluation folder are not used.
 *
 *   node tests/quality/fit-confidence.ts            tells
 *   node tests/quality/fit-confidence.ts --write    writes the weights, too
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SignName } from '@dateline/extract';
import { fitLogistic, type LogisticModel, type Prior, type Sample } from './fit-logistic.ts';
import type { JudgedEvent } from './judged-event.ts';
import { createSampler, type JudgedSample, type SampleOf } from './judged-samples.ts';
import { readNdjson } from './read-ndjson.ts';
import { formatReliability, type Judgement, reliabilityOf } from './reliability.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '..', 'shared');
const weightsPath = join(root, 'packages', 'extract', 'src', 'confidence', 'weights.ts');

/**
 * What is known before any event is judged, and how many events it is worth: a main clause tells the news, what hangs below it
 * recalls it. The order of a sentence's events hangs on that, and judged events leave open how much it counts.
 */
const EXPECTED: Readonly<Partial<Record<SignName, { weight: number; worth: number }>>> = {
  deep: { weight: -2, worth: 100 },
};
/** How many events it takes to speak against a weight of nought, where nothing is known before. */
const PULL = 6;
/** Parts that the articles fall into, each left out of the fit once. */
const FOLDS = 10;

process.exitCode = main();

function main(): number {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
  });
  if (!existsSync(folder)) {
    say(
      'Skipped: the judged events stand in articles of the evaluation folder, which is not here.',
    );
    return 0;
  }
  const sampleOf = createSampler(folder);
  const samples = readSamples('judged-events.ndjson', sampleOf);
  const held = readSamples('held-back-events.ndjson', sampleOf);
  const names = Object.keys(samples[0]?.signs ?? {}) as SignName[];
  const prior = {
    expected: names.map((name) => EXPECTED[name]?.weight ?? 0),
    pull: names.map((name) => EXPECTED[name]?.worth ?? PULL),
  };
  const model = fitLogistic(samples, prior);
  say('\nOn articles left out of the fit:');
  say(formatReliability(reliabilityOf(leaveOut(samples, prior))));
  say('\nOn news never fitted to:');
  say(formatReliability(reliabilityOf(held.map((sample) => judgementBy(model, sample)))));
  say('\nWeights:');
  for (const [i, name] of names.entries()) say(`  ${name.padEnd(10)} ${rounded(model.weights[i])}`);
  if (options.write) writeFileSync(weightsPath, formatWeights(names, model));
  return 0;
}

function readSamples(file: string, sampleOf: SampleOf): JudgedSample[] {
  const judged = readNdjson<JudgedEvent>(join(import.meta.dirname, file));
  const samples = judged.flatMap((one) => sampleOf(one) ?? []);
  const gone = judged.length - samples.length;
  say(
    `${file}: ${samples.length} events, ${gone} more that are gone or read otherwise now; ${faultsOf(judged)}`,
  );
  return samples;
}

/** First of all wrong when judged. */
function faultsOf(judged: readonly JudgedEvent[]): string {
  const counts = Map.groupBy(judged, ({ fault }) => fault ?? 'right');
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([fault, { length }]) => `${fault} ${length}`)
    .join(', ');
}

/** Each sample as a model sees it that was fitted without its article. */
function leaveOut(samples: readonly JudgedSample[], prior: Prior): Judgement[] {
  const articles = [...new Set(samples.map(({ article }) => article))];
  const folds = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ article }: JudgedSample): boolean => folds.get(article) === fold;
    const model = fitLogistic(
      samples.filter((sample) => !isOut(sample)),
      prior,
    );
    return samples.filter(isOut).map((sample) => judgementBy(model, sample));
  }).flat();
}

function judgementBy(model: LogisticModel, { values, right }: Sample): Judgement {
  return { confidence: model.predict(values), right };
}

function formatWeights(names: readonly string[], { constant, weights }: LogisticModel): string {
  const rows = names.map((name, i) => `  ${name}: ${rounded(weights[i])},`);
  return `/** Written by \`tests/quality/fit-confidence.ts\`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = ${rounded(constant)};

export const WEIGHTS: Readonly<Record<SignName, number>> = {
${rows.join('\n')}
};
`;
}

function rounded(value = 0): number {
  return Math.round(value * 100) / 100;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

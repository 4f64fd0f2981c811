/**
 * Fits the weights of confidence to judged events, tells how well they hold on events left out of the fit, and writes them
 * to `packages/extract/src/confidence/weights.ts`.
 *
 * The events were drawn by `draw-events.ts` from the Wikinews articles (CC BY 2.5) of the evaluation folder and judged by
 * reading: right is one that happened as its type and factuality say and names no wrong party. `judged-events.ndjson` keeps
 * where they stand and the judgement, no text. Labels of the evaluation folder are not used.
 *
 *   node tests/quality/fit-confidence.ts            tells
 *   node tests/quality/fit-confidence.ts --write    writes the weights, too
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor, type Extractor, type SignName, type Signs } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { fitLogistic, type LogisticModel, type Sample } from './fit-logistic.ts';
import { formatReliability, type Judgement, reliabilityOf } from './reliability.ts';

const root = join(import.meta.dirname, '..', '..');
const gold = join(root, '..', 'shared', 'gold');
const weightsPath = join(root, 'packages', 'extract', 'src', 'confidence', 'weights.ts');
const sets = ['geo_geovirus', 'gum_news_entities', 'meantime'];
/**
 * What grammar lets expect, before any event is judged: main clauses tell news and asides recall it, a demanding entry fits
 * less by chance, a sure parse gives the right parties, and who is known is a party. Few judged events move it only as far
 * as they speak clearly.
 */
const EXPECTED: Readonly<Partial<Record<SignName, number>>> = {
  parse: 1,
  weakest: 1,
  demanding: 0.8,
  leading: 1.5,
  said: 0.8,
  aside: -0.5,
  joined: 0.4,
  carried: 0.4,
  actor: 0.3,
  recipient: 0.3,
  known: 0.5,
  unnamed: -0.5,
  meant: -0.5,
  far: -0.5,
  placed: 0.2,
  dated: 0.2,
  unsure: -0.3,
};
/** How many events an expectation is worth, and parts for leaving out: chosen before looking at the held-out curves. */
const PULL = 8;
const FOLDS = 10;

interface Judged {
  readonly article: string;
  readonly start: number;
  readonly type: string;
  readonly right: boolean;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

process.exitCode = main();

function main(): number {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
  });
  if (!existsSync(gold)) {
    say(
      'Skipped: the judged events stand in articles of the evaluation folder, which is not here.',
    );
    return 0;
  }
  const { samples, names, gone } = readSamples();
  const expected = names.map((name) => EXPECTED[name] ?? 0);
  say(`${samples.length} judged events, ${gone} more that are no longer found`);
  say('\nOn events left out of the fit:');
  say(formatReliability(reliabilityOf(leaveOut(samples, expected))));
  const model = fitLogistic(samples, { expected, pull: PULL });
  say('\nWeights:');
  for (const [i, name] of names.entries()) say(`  ${name.padEnd(10)} ${rounded(model.weights[i])}`);
  if (options.write) writeFileSync(weightsPath, formatWeights(names, model));
  return 0;
}

/** Extracts the articles anew, so that the signs are those of today's code. */
function readSamples(): { samples: Sample[]; names: SignName[]; gone: number } {
  const judged = readLines<Judged>(join(import.meta.dirname, 'judged-events.ndjson'));
  const articles = new Map(
    sets.flatMap((set) =>
      readLines<GoldArticle>(join(gold, `${set}.jsonl`)).map((one) => [one.id, one]),
    ),
  );
  const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });
  const found = new Map<string, Map<string, Signs>>();
  const samples: Sample[] = [];
  let names: SignName[] = [];
  for (const { article, start, type, right } of judged) {
    if (!found.has(article)) found.set(article, signsIn(articles.get(article), extractor));
    const signs = found.get(article)?.get(`${start} ${type}`);
    if (!signs) continue;
    names = Object.keys(signs) as SignName[];
    samples.push({ values: Object.values(signs), right });
  }
  return { samples, names, gone: judged.length - samples.length };
}

function signsIn(article: GoldArticle | undefined, extractor: Extractor): Map<string, Signs> {
  if (!article) return new Map();
  const { text, title, published } = article;
  const { events } = extractor.extract({
    text,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  });
  return new Map(
    events.flatMap(({ trigger, type, signs }) =>
      signs ? [[`${trigger.start} ${type}`, signs]] : [],
    ),
  );
}

/** Each sample as a model sees it that was fitted without it. */
function leaveOut(samples: readonly Sample[], expected: readonly number[]): Judgement[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (i: number): boolean => i % FOLDS === fold;
    const model = fitLogistic(
      samples.filter((_sample, i) => !isOut(i)),
      { expected, pull: PULL },
    );
    return samples
      .filter((_sample, i) => isOut(i))
      .map(({ values, right }) => ({ confidence: model.predict(values), right }));
  }).flat();
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

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function rounded(value = 0): number {
  return Math.round(value * 100) / 100;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

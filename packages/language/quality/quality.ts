/**
 * Prints how well and how fast the shipped weights read, from the treebanks, gold sets and news of the
 * evaluation folder. `--only trees,text,names,dates,speed` picks parts.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import { loadReader } from '../src/reader.ts';
import { hasShared } from '../training/shared-folder.ts';
import { readTreebank, type TreebankPart } from '../training/treebank.ts';
import { type RelationName, scoreAttachment } from './attachment.ts';
import { scoreRawText } from './raw-text.ts';
import { askScorer } from './scorer.ts';
import { measureReader, measureWink, readArticles } from './speed.ts';

const MODEL = new URL('../model/reading.model', import.meta.url);
const print = (line: string): void => console.log(line);
const percent = (...figures: readonly number[]): string =>
  figures.map((figure) => figure.toFixed(1)).join(' / ');

const PARTS: Readonly<Record<string, () => void>> = {
  /** First, before anything else has used memory. */
  load: printLoad,
  trees: () => {
    printTrees('EWT test', 'EWT/en_ewt-test');
    printTrees('PUD', 'PUD/en_pud-test');
    printTrees('GUM test', 'GUM/en_gum-test');
  },
  text: printRawText,
  names: printNames,
  dates: printDates,
  speed: printSpeed,
};

function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (!hasShared('treebanks')) {
    print(
      'The figures need the evaluation folder ../shared (treebanks, gold, corpora) beside the repository; it is not there.',
    );
    return;
  }
  const chosen = values.only?.split(',') ?? Object.keys(PARTS);
  for (const [name, part] of Object.entries(PARTS)) if (chosen.includes(name)) part();
}

function printLoad(): void {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  loadReader().read('It loads.');
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  print(
    `model ${(readFileSync(MODEL).length / 1e6).toFixed(2)} MB on disk; load ${(performance.now() - start).toFixed(0)} ms; RSS +${megabytes(process.memoryUsage().rss - before)} MB`,
  );
}

const RELATIONS: readonly RelationName[] = [
  'subject-verb-object',
  'nsubj',
  'obj',
  'nsubj:pass',
  'obl with case',
];

function printTrees(title: string, part: TreebankPart): void {
  const model = parseModel(new Uint8Array(readFileSync(MODEL)));
  const score = scoreAttachment(new Network(model), model, readTreebank(part));
  print(`${title}, gold tokens: UPOS / UAS / LAS ${percent(score.upos, score.uas, score.las)}`);
  print(
    `${title}: ${RELATIONS.map((name) => `${name} ${percent(score.relation(name))}`).join('; ')}`,
  );
}

function printRawText(): void {
  const reader = loadReader();
  const ewt = scoreRawText(reader, readTreebank('EWT/en_ewt-test'), 1);
  const pud = scoreRawText(reader, readTreebank('PUD/en_pud-test'), 5);
  print(
    `from raw text, LAS F1: EWT test (sentence by sentence) / PUD (five sentences a text) ${percent(ewt.las, pud.las)}; words ${percent(ewt.words, pud.words)}`,
  );
}

function printNames(): void {
  for (const set of ['re3d', 'gum_news_entities', 'meantime'] as const) {
    const figures = askScorer('ner', set);
    print(
      `names, ${set}: lenient F1 ${percent(100 * (figures['lenient F1'] ?? 0))} (untyped ${percent(100 * (figures['untyped F1'] ?? 0))})`,
    );
  }
}

function printDates(): void {
  for (const set of ['gum_tei_dates', 'meantime'] as const) {
    const figures = askScorer('time', set);
    print(
      `dates, ${set}: value F1 ${percent(100 * (figures['value F1'] ?? 0))} (found ${percent(100 * (figures.F1 ?? 0))})`,
    );
  }
}

function printSpeed(): void {
  const articles = readArticles();
  const reader = measureReader(loadReader(), articles);
  const wink = measureWink(articles);
  print(
    `speed over ${articles.length} articles (${reader.tokens} tokens), one core: ${Math.round(reader.perSecond)} tokens per CPU-second; wink-nlp, tags only: ${Math.round(wink.perSecond)}`,
  );
  print(`RSS at the end ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
}

main();

/** Raw text to trees, in tokens per second of CPU time; beside a tagger of fixed speed as a yardstick of the machine. */

import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Reader } from '../src/reader.ts';
import { sharedFile } from '../training/shared-folder.ts';

const RUNS = 5;
const ARTICLES = 300;

export function readArticles(): string[] {
  const lines = ['world-politics.ndjson', 'news-please.ndjson'].flatMap((file) =>
    readFileSync(sharedFile(`corpora/news/${file}`), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return lines.slice(0, ARTICLES).map((line) => {
    const { title, body } = JSON.parse(line) as { readonly title: string; readonly body: string };
    return `${title}\n\n${body}`;
  });
}

export interface Speed {
  readonly tokens: number;
  readonly perSecond: number;
}

/** Median of five runs, after one to warm up. */
export function measureReader(reader: Reader, articles: readonly string[]): Speed {
  return measure(() =>
    articles.reduce((sum, text) => sum + reader.read(text, { published: '2018-03-01' }).length, 0),
  );
}

export function measureWink(articles: readonly string[]): Speed {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return measure(() =>
    articles.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0),
  );
}

function measure(run: () => number): Speed {
  const tokens = run();
  const speeds = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (tokens / (user + system)) * 1e6;
  });
  return { tokens, perSecond: speeds.sort((a, b) => a - b)[RUNS >> 1] as number };
}

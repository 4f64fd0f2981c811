/** Tokenised sentences of the news corpora, for statistics over words only. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { sharedFile } from './shared-folder.ts';

const ARTICLES = [
  'bbc-2004.ndjson.gz',
  'long-analysis.ndjson.gz',
  'world-politics.ndjson',
  'news-please.ndjson',
];
const SUMMARIES = 'rss-2023-world-text.txt.gz';
const SHORTEST = 4;

/** Each sentence once: feeds repeat themselves. */
export function* readNewsSentences(): Generator<string[]> {
  const seen = new Set<string>();
  for (const text of readTexts()) {
    const tokens = tokenize(text);
    for (const { first, last } of splitSentences(text, tokens)) {
      const forms = Array.from({ length: last - first }, (_, i) =>
        text.slice(tokens.starts[first + i], tokens.ends[first + i]),
      );
      const key = forms.slice(0, 12).join(' ');
      if (forms.length < SHORTEST || seen.has(key)) continue;
      seen.add(key);
      yield forms;
    }
  }
}

function* readTexts(): Generator<string> {
  for (const file of ARTICLES) {
    for (const line of readLines(file)) {
      const { title, body } = JSON.parse(line) as {
        readonly title?: string;
        readonly body?: string;
      };
      if (title) yield title;
      if (body) yield body;
    }
  }
  yield* readLines(SUMMARIES);
}

function readLines(file: string): string[] {
  const bytes = readFileSync(sharedFile(`corpora/news/${file}`));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

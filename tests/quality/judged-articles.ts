/**
 * The articles that judged events stand in, by id, out of the evaluation folder: Wikinews and government news of the labelled
 * sets, government news among the free articles, and weblogs of the English Web Treebank, whose sentences are put together again.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '@dateline/extract';
import { type ArticleRow, articleOf } from './article-of.ts';
import { readNdjson } from './read-ndjson.ts';

const sets = ['geo_geovirus', 'gum_news_entities', 're3d'];
const treebanks = ['train', 'dev'];

interface Row extends ArticleRow {
  readonly id: string;
}

export function readJudgedArticles(folder: string): Map<string, Article> {
  const found = new Map<string, Article>();
  for (const part of treebanks)
    for (const [id, text] of weblogsOf(
      join(folder, 'treebanks', 'EWT', `en_ewt-${part}.conllu.gz`),
    ))
      found.set(id, { text });
  const files = [
    join(folder, 'corpora', 'news', 'world-politics.ndjson'),
    ...sets.map((set) => join(folder, 'gold', `${set}.jsonl`)),
  ];
  for (const file of files)
    for (const row of readNdjson<Row>(file)) found.set(row.id, articleOf(row));
  return found;
}

/** Sentences stand one space apart, paragraphs an empty line: offsets of judgements count on it. */
function weblogsOf(path: string): Map<string, string> {
  const texts = new Map<string, string>();
  let id = '';
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [, key, value = ''] = /^# (newdoc id|newpar|text)(?: = (.*))?/.exec(line) ?? [];
    if (key === 'newdoc id') id = value;
    const before = texts.get(id) ?? '';
    if (key === 'newpar' && before !== '') texts.set(id, `${before}\n\n`);
    if (key === 'text')
      texts.set(id, before === '' || before.endsWith('\n') ? before + value : `${before} ${value}`);
  }
  return texts;
}

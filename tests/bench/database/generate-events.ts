/** Fills an empty database with as many events as wanted: saves a few hundred articles the ordinary way, then multiplies them. */
import type { Knowledge } from '@dateline/knowledge';
import {
  type ArticleRecord,
  type OpenDatabase,
  recomputeTallies,
  saveArticle,
} from '@dateline/store';
import { multiplyArticles } from './multiply-articles.ts';
import { createTemplates, eventsPerArticle, type Pair } from './template-articles.ts';
import { withIndexesRebuilt } from './with-indexes-rebuilt.ts';

export interface Generation {
  readonly events: number;
  readonly knowledge: Knowledge;
  readonly onProgress: (line: string) => void;
}

const templateArticles = 1000;
const rareCopies = 20;

export async function generateEvents(
  open: OpenDatabase,
  work: Generation,
): Promise<readonly Pair[]> {
  const templates = createTemplates(work.knowledge, templateArticles);
  const common = await saveAll(open, templates.common);
  const rare = await saveAll(open, [templates.rare]);
  work.onProgress(`${common.length + rare.length} articles saved`);
  const times = Math.max(0, Math.round(work.events / (templateArticles * eventsPerArticle)) - 1);
  await withIndexesRebuilt(open, async () => {
    await multiplyArticles(open, {
      articleIds: common,
      times,
      onProgress: (done) =>
        work.onProgress(`${(done + 1) * templateArticles * eventsPerArticle} events`),
    });
    await multiplyArticles(open, {
      articleIds: rare,
      times: rareCopies,
      onProgress: () => undefined,
    });
    work.onProgress('building indexes');
  });
  await recomputeTallies(open.db);
  await open.query({ text: 'vacuum analyze', values: [] });
  return templates.pairs;
}

async function saveAll(open: OpenDatabase, records: readonly ArticleRecord[]): Promise<string[]> {
  const ids: string[] = [];
  for (const record of records) ids.push((await saveArticle(open.db, record)).articleId);
  return ids;
}

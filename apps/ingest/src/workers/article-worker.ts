/** Runs in threads of their own: reading English is what takes the time. Models and knowledge are loaded once a thread. */
import { type Article, createExtractor, toContract } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import type { CleanArticle } from '../article.ts';
import { present } from '../present.ts';
import { buildRecord, type ReadArticle } from '../record/build-record.ts';
import { answer, type WorkerAnswer, type WorkerTask } from './killable-pool.ts';

const knowledge = loadKnowledge();
const extractor = createExtractor({ reader: loadReader(), knowledge });

export type ReadableArticle = Pick<CleanArticle, 'text' | 'title' | 'published'>;

export function readArticle(task: WorkerTask<ReadableArticle>): WorkerAnswer<ReadArticle> {
  return answer(task, (article) =>
    buildRecord(article, extractor.extract(articleOf(article)), knowledge),
  );
}

/** One line of the `extract` contract, as JSON text. */
export function extractLine(
  task: WorkerTask<Article & { readonly id: string }>,
): WorkerAnswer<string> {
  return answer(task, ({ id, ...article }) =>
    JSON.stringify(toContract(extractor.extract(article), id)),
  );
}

function articleOf(article: ReadableArticle): Article {
  return {
    text: article.text,
    ...present('title', article.title),
    ...present('published', article.published),
  };
}

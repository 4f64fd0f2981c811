/** Runs in threads of their own: reading English is what takes the time. Models and knowledge are loaded once a thread. */
import {
  type Article,
  createExtractor,
  type LexiconSource,
  type SecondOpinion,
  toContract,
} from '@dateline/extract';
import { type ImportedKnowledge, loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { workerData } from 'piscina';
import type { CleanArticle } from '../article.ts';
import { articleOf } from '../extractable-article.ts';
import { buildRecord, type ReadArticle } from '../record/build-record.ts';
import { answer, type WorkerAnswer, type WorkerTask } from './killable-pool.ts';

export interface ArticleWorkerData {
  readonly imported: ImportedKnowledge | undefined;
  readonly lexicons: readonly LexiconSource[];
}

const { imported, lexicons = [] } = (workerData ?? {}) as Partial<ArticleWorkerData>;
const knowledge = loadKnowledge(imported);
const extractor = createExtractor({ reader: loadReader(), knowledge, lexicons });

export type ReadableArticle = Pick<CleanArticle, 'text' | 'title' | 'published'> & Opinionated;

/** What a second reader said about it, where one was asked and answered. */
interface Opinionated {
  readonly opinion?: SecondOpinion | undefined;
}

export function readArticle(task: WorkerTask<ReadableArticle>): WorkerAnswer<ReadArticle> {
  return answer(task, (article) =>
    buildRecord(article, extractor.extract(articleOf(article), article.opinion), knowledge),
  );
}

/** One line of the `extract` contract, as JSON text. */
export function extractLine(
  task: WorkerTask<Article & Opinionated & { readonly id: string }>,
): WorkerAnswer<string> {
  return answer(task, ({ id, opinion, ...article }) =>
    JSON.stringify(toContract(extractor.extract(article, opinion), id)),
  );
}

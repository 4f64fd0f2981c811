/** Runs in threads of their own: reading English is what takes the time. Models and knowledge are loaded once a thread. */
import { type Article, createExtractor, toContract } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import type { ExtractionVersions } from '@dateline/store';
import type { CleanArticle } from '../article.ts';
import { present } from '../present.ts';
import { buildRecord, type ReadArticle } from '../record/build-record.ts';
import { answer, type WorkerAnswer } from './killable-pool.ts';

const knowledge = loadKnowledge();
const extractor = createExtractor({ reader: loadReader(), knowledge });

export type ReadableArticle = Pick<CleanArticle, 'text' | 'title' | 'published'>;

export function readArticle(article: ReadableArticle): WorkerAnswer<ReadArticle> {
  return answer(() => buildRecord(article, extractor.extract(articleOf(article)), knowledge));
}

/** One line of the `extract` contract, as JSON text. */
export function extractLine({
  id,
  ...article
}: Article & { readonly id: string }): WorkerAnswer<string> {
  return answer(() => JSON.stringify(toContract(extractor.extract(article), id)));
}

/** Which programs would read an article now; asked before reading, to know whether reading again is of use. */
export function readVersions(): WorkerAnswer<ExtractionVersions> {
  return answer(() => extractor.extract({ text: '' }).versions);
}

function articleOf(article: ReadableArticle): Article {
  return {
    text: article.text,
    ...present('title', article.title),
    ...present('published', article.published),
  };
}

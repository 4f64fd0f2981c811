/** Runs in a thread of its own: everything that parses markup somebody else wrote. */
import type { RawArticle } from '../article.ts';
import { type PageInput, parsePage } from '../parsers/parse-page.ts';
import { textOfMarkup } from '../parsers/text-of-markup.ts';
import { answer, type WorkerAnswer, type WorkerTask } from './killable-pool.ts';

export function readPage(task: WorkerTask<PageInput>): WorkerAnswer<RawArticle> {
  return answer(task, parsePage);
}

export function readMarkup(task: WorkerTask<readonly string[]>): WorkerAnswer<string[]> {
  return answer(task, (markup) => markup.map(textOfMarkup));
}

/** Runs in a thread of its own: everything that parses markup somebody else wrote. */
import type { RawArticle } from '../article.ts';
import { type PageInput, parsePage } from '../parsers/parse-page.ts';
import { textOfMarkup } from '../parsers/text-of-markup.ts';
import { answer, type WorkerAnswer } from './killable-pool.ts';

export function readPage(input: PageInput): WorkerAnswer<RawArticle> {
  return answer(() => parsePage(input));
}

export function readMarkup(markup: readonly string[]): WorkerAnswer<string[]> {
  return answer(() => markup.map(textOfMarkup));
}

/** What the extractor is given of an article: text, and title and date where they are known. */
import type { Article } from '@dateline/extract';
import { present } from './present.ts';

interface Readable {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
}

export function articleOf({ text, title, published }: Readable): Article {
  return { text, ...present('title', title), ...present('published', published) };
}

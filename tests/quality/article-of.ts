/** A row of a labelled set or of the free news as an article: they call the text differently, and know a title or a day or not. */

import type { Article } from '@dateline/extract';

export interface ArticleRow {
  readonly text?: string;
  readonly body?: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

export function articleOf({ text, body, title, published }: ArticleRow): Article {
  return {
    text: text ?? body ?? '',
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  };
}

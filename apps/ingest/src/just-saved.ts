/**
 * What was saved since the oldest article on its way was recognised. Articles are recognised a few at a time, before those ahead
 * of them are stored, so that of two copies close to one another the second would be taken for new.
 */
import type { CleanArticle } from './article.ts';
import { isNearCopy } from './near-copy.ts';

export class JustSaved {
  readonly #saved: { identity: string; signature: string; articleId: string }[] = [];
  readonly #most: number;

  /** `most` is how many articles may be on their way at once. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The stored article that this one copies. */
  originalOf(article: CleanArticle): string | undefined {
    const copied = this.#saved.find(
      (saved) =>
        saved.identity !== identityOf(article) && isNearCopy(saved.signature, article.signature),
    );
    return copied?.articleId;
  }

  remember(article: CleanArticle, articleId: string): void {
    const { signature } = article;
    this.#saved.push({ identity: identityOf(article), signature, articleId });
    if (this.#saved.length > this.#most) this.#saved.shift();
  }
}

function identityOf({ canonicalUrl, contentHash }: CleanArticle): string {
  return canonicalUrl ?? contentHash;
}

/** Have we it already? Asked before reading, which is the dear part. */
import { type Connection, type ExtractionVersions, recogniseArticle } from '@dateline/store';
import type { CleanArticle } from '../article.ts';
import { isNearCopy } from '../near-copy.ts';

export type Recognised =
  | { readonly status: 'new' }
  /** The same text from the same place, read by the same programs. */
  | { readonly status: 'unchanged' }
  /** Another article has this text, or nearly. */
  | { readonly status: 'copy'; readonly originalId: string };

export async function recognise(
  article: CleanArticle,
  { db }: Connection,
  extraction: ExtractionVersions,
): Promise<Recognised> {
  const { canonicalUrl, contentHash, bands, signature } = article;
  const known = await recogniseArticle(db, { canonicalUrl, contentHash, bands, extraction });
  switch (known.status) {
    case 'unchanged':
      return { status: 'unchanged' };
    case 'duplicate':
      return { status: 'copy', originalId: known.originalId };
    case 'new':
    case 'changed': {
      const original = known.near.find((other) => isNearCopy(other.signature, signature));
      return original ? { status: 'copy', originalId: original.articleId } : { status: 'new' };
    }
    default:
      return known satisfies never;
  }
}

/** Told before the dear part, reading the text: is the article known, changed, a copy, or perhaps a near copy of others? */

import { sql } from 'drizzle-orm';
import type { ExtractionVersions } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { type IdentifyingFacts, identify, isUnchanged } from './article-identity.ts';

export interface RecogniseArticle extends IdentifyingFacts {
  readonly bands: readonly number[];
  readonly extraction: ExtractionVersions;
}

/** Shares a band of the signature; how alike the two are, their signatures tell. */
export interface NearArticle {
  readonly articleId: string;
  readonly signature: string;
  readonly sharedBands: number;
}

export type RecognisedArticle =
  | { readonly status: 'unchanged'; readonly articleId: string }
  | { readonly status: 'duplicate'; readonly originalId: string }
  | {
      readonly status: 'changed';
      readonly articleId: string;
      readonly near: readonly NearArticle[];
    }
  | { readonly status: 'new'; readonly near: readonly NearArticle[] };

export async function recogniseArticle(
  db: Database,
  facts: RecogniseArticle,
): Promise<RecognisedArticle> {
  const identity = await identify(db, facts);
  const { known, originalId } = identity;
  if (isUnchanged(facts, facts.extraction, identity)) {
    return { status: 'unchanged', articleId: identity.known.id };
  }
  if (originalId !== null) return { status: 'duplicate', originalId };
  const near = await nearArticles(db, facts.bands, known?.id ?? null);
  return known ? { status: 'changed', articleId: known.id, near } : { status: 'new', near };
}

/** Originals before copies, those with more bands in common first. */
async function nearArticles(
  db: Database,
  bands: readonly number[],
  selfId: string | null,
): Promise<NearArticle[]> {
  if (bands.length === 0) return [];
  return rowsOf<NearArticle>(
    db,
    sql`with shared as materialized (
      select article_id, count(*)::int as bands from article_band
      where band = any(${sql.param([...bands])}::bigint[]) and article_id is distinct from ${selfId}::uuid
      group by article_id)
    select a.id as "articleId", a.signature, s.bands as "sharedBands"
    from shared s join article a on a.id = s.article_id
    where a.signature is not null
    order by a.duplicate_of_id is not null, s.bands desc, a.id limit 50`,
  );
}

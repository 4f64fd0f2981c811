/** What makes an article the same one as before, or a copy of another. */

import { createHash } from 'node:crypto';
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { ArticleFacts, ExtractionVersions } from '../article-record.ts';
import type { Database } from '../database.ts';
import { article, articleKey } from '../schema.ts';

export type IdentifyingFacts = Pick<ArticleFacts, 'canonicalUrl' | 'contentHash' | 'duplicateOf'>;

export interface ArticleKeys {
  /** The article's own identity. */
  readonly own: string;
  /** Shared by every article of the very same text; belongs to the first of them. */
  readonly text: string;
  /** This text under this identity: held by an article for every text it has had before. */
  readonly former: string;
}

/** An address can be longer than an index entry may be, hence its hash. */
export function keysOf({ canonicalUrl, contentHash }: IdentifyingFacts): ArticleKeys {
  const text = `text:${contentHash}`;
  const own = canonicalUrl === null ? text : `url:${sha256(canonicalUrl)}`;
  return { own, text, former: formerKey(own, contentHash) };
}

const formerKey = (own: string, contentHash: string): string =>
  `former:${sha256(`${own} ${contentHash}`)}`;

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

export interface KnownArticle {
  readonly id: string;
  readonly canonicalUrl: string | null;
  readonly contentHash: string;
  readonly extraction: ExtractionVersions;
  readonly version: number;
}

export interface Identity {
  readonly keys: ArticleKeys;
  /** The row of this article, if it was saved before. */
  readonly known: KnownArticle | undefined;
  /** The known article had this text and has a later one since: a source that tells both must not swap them for ever. */
  readonly isFormerText: boolean;
  /** The article this one repeats. */
  readonly originalId: string | null;
}

export async function identify(tx: Database, facts: IdentifyingFacts): Promise<Identity> {
  const keys = keysOf(facts);
  const owners = await tx
    .select()
    .from(articleKey)
    .where(inArray(articleKey.key, [keys.own, keys.text, keys.former]));
  const ownerOf = (key: string) => owners.find((row) => row.key === key)?.articleId;
  const ownId = ownerOf(keys.own);
  const textId = ownerOf(keys.text);
  return {
    keys,
    known: ownId === undefined ? undefined : await readKnown(tx, ownId),
    isFormerText: ownId !== undefined && ownerOf(keys.former) === ownId,
    originalId:
      textId !== undefined && textId !== ownId
        ? textId
        : await originalOf(tx, facts.duplicateOf ?? null),
  };
}

const versionNames = ['extractor', 'codebook', 'knowledge', 'model', 'secondReader'] as const;

/**
 * The same text, read by the same programs; a text the article had before its present one; or text without its
 * address, which adds nothing to the article that has it.
 */
export function isUnchanged(
  { canonicalUrl, contentHash }: IdentifyingFacts,
  extraction: ExtractionVersions,
  identity: Identity,
): identity is Identity & { readonly known: KnownArticle } {
  const { known } = identity;
  if (known === undefined) return false;
  if (known.contentHash !== contentHash) return identity.isFormerText;
  const addressLeftOut = canonicalUrl === null && known.canonicalUrl !== null;
  return (
    addressLeftOut || versionNames.every((name) => known.extraction[name] === extraction[name])
  );
}

async function readKnown(tx: Database, id: string): Promise<KnownArticle | undefined> {
  const [row] = await tx
    .select({
      id: article.id,
      canonicalUrl: article.canonicalUrl,
      contentHash: article.contentHash,
      extraction: article.extraction,
      version: article.version,
    })
    .from(article)
    .where(eq(article.id, id));
  return row;
}

/** A copy of a copy is a copy of the original. */
async function originalOf(tx: Database, duplicateOf: string | null): Promise<string | null> {
  if (duplicateOf === null) return null;
  const [row] = await tx
    .select({ id: sql<string>`coalesce(${article.duplicateOfId}, ${article.id})` })
    .from(article)
    .where(eq(article.id, duplicateOf));
  return row?.id ?? null;
}

/** Lets go of the text this article no longer has, remembering that it had it, and takes hold of its own. */
export async function saveKeys(
  tx: Database,
  articleId: string,
  { keys, known, originalId }: Identity,
): Promise<void> {
  const held = originalId === null ? [keys.own, keys.text] : [keys.own];
  if (known && `text:${known.contentHash}` !== keys.text) {
    held.push(formerKey(keys.own, known.contentHash));
    await tx
      .delete(articleKey)
      .where(
        and(
          eq(articleKey.key, `text:${known.contentHash}`),
          eq(articleKey.articleId, articleId),
          notInArray(articleKey.key, held),
        ),
      );
  }
  const rows = [...new Set(held)].sort().map((key) => ({ key, articleId }));
  await tx.insert(articleKey).values(rows).onConflictDoNothing();
}

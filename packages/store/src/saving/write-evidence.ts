/** The article's own rows: itself, its reports of events, and the passages they were read from. */

import { eq, sql } from 'drizzle-orm';
import type { ArticleRecord, EventRecord, MentionRecord, Span } from '../article-record.ts';
import type { Database } from '../database.ts';
import type { EventCoding, StoredSpan } from '../event-coding.ts';
import { article, articleBand, eventReport, mention } from '../schema.ts';
import type { ArticleStatus } from '../vocabulary.ts';
import type { Identity } from './article-identity.ts';
import { getId, type Ids } from './ids.ts';
import { inChunks } from './in-chunks.ts';

/** An event of the article, coded, with the row it goes to. */
export interface Told {
  readonly eventId: string;
  /** False: the event is new with this article. */
  readonly fused: boolean;
  readonly record: EventRecord;
  readonly coding: EventCoding;
}

export interface ArticleToWrite {
  readonly id: string;
  readonly identity: Identity;
  readonly record: ArticleRecord;
  readonly sourceId: string | null;
  readonly told: readonly Told[];
  readonly actorIds: Ids;
}

export async function writeArticle(tx: Database, writing: ArticleToWrite): Promise<void> {
  const { id, identity } = writing;
  const columns = articleColumns(writing);
  if (identity.known) {
    const version = identity.known.version + 1;
    await tx
      .update(article)
      .set({ ...columns, version, updatedAt: sql`now()` })
      .where(eq(article.id, id));
    await tx.delete(articleBand).where(eq(articleBand.articleId, id));
  } else {
    await tx.insert(article).values({ id, ...columns });
  }
  const bands = [...new Set(writing.record.article.bands)];
  if (bands.length > 0) {
    await tx.insert(articleBand).values(bands.map((band) => ({ band, articleId: id })));
  }
}

export async function withdrawEvidence(tx: Database, articleId: string): Promise<void> {
  await tx.delete(mention).where(eq(mention.articleId, articleId));
  await tx.delete(eventReport).where(eq(eventReport.articleId, articleId));
}

export async function writeEvidence(tx: Database, writing: ArticleToWrite): Promise<void> {
  const { id: articleId, told, sourceId, record } = writing;
  const reports = told.map(({ eventId, coding }, ordinal) => ({
    eventId,
    articleId,
    ordinal,
    sourceId,
    language: record.article.language,
    seenAt: seenAt(record),
    coding,
  }));
  for (const chunk of inChunks(reports)) await tx.insert(eventReport).values(chunk);
  const mentions = told
    .flatMap(({ eventId, record }) => record.mentions.map((found) => ({ eventId, found })))
    .map(({ eventId, found }, ordinal) => ({
      eventId,
      articleId,
      ordinal,
      ...mentionColumns(found, writing),
    }));
  for (const chunk of inChunks(mentions)) await tx.insert(mention).values(chunk);
}

/** When the world could read it: published, or fetched where that is unknown. */
export function seenAt({ article: facts }: ArticleRecord): string {
  return facts.publishedAt ?? facts.fetchedAt;
}

function articleColumns({ identity, record, sourceId, told }: ArticleToWrite) {
  const { article: facts } = record;
  return {
    sourceId,
    url: facts.url,
    canonicalUrl: facts.canonicalUrl,
    title: facts.title,
    text: facts.text,
    publishedAt: facts.publishedAt,
    seenAt: seenAt(record),
    language: facts.language,
    authors: [...facts.authors],
    contentHash: facts.contentHash,
    signature: facts.signature ?? null,
    status: statusOf(identity, told),
    duplicateOfId: identity.originalId,
    eventCount: new Set(told.map(({ eventId }) => eventId)).size,
    wordCount: facts.text.match(/\S+/g)?.length ?? 0,
    extraction: record.extraction,
    runId: record.runId ?? null,
    fetchedAt: facts.fetchedAt,
  };
}

function statusOf({ originalId }: Identity, told: readonly Told[]): ArticleStatus {
  if (originalId !== null) return 'DUPLICATE';
  return told.length > 0 ? 'PROCESSED' : 'NO_EVENTS';
}

function mentionColumns(found: MentionRecord, { record, actorIds }: ArticleToWrite) {
  const { sentence, attribution } = found;
  const quote = ({ start, end }: Span): StoredSpan => ({
    start,
    end,
    text: record.article.text.slice(start, end),
  });
  return {
    sentenceIndex: found.sentenceIndex,
    ...quote(sentence),
    trigger: quote(found.trigger),
    actorSpans: found.actorSpans.map(quote),
    recipientSpans: found.recipientSpans.map(quote),
    locationSpan: found.locationSpan && quote(found.locationSpan),
    dateSpan: found.dateSpan && quote(found.dateSpan),
    attribution: attribution && {
      span: quote(attribution.span),
      actorId:
        attribution.actorKey === null ? null : getId(actorIds, 'actor', attribution.actorKey),
    },
    rule: found.rule,
    confidence: found.confidence,
  };
}

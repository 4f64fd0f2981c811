import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ExtractionVersions } from '../article-record.ts';
import type { ArticleStatus } from '../vocabulary.ts';
import { createdAt, instant, updatedAt } from './columns.ts';
import { newsSource } from './news-source.ts';
import { tsvector } from './tsvector.ts';

/** An article as last read: its text, which every span points into, and the versions that read it. */
export const article = pgTable(
  'article',
  {
    id: uuid('id').primaryKey(),
    sourceId: uuid('source_id').references(() => newsSource.id),
    url: text('url'),
    canonicalUrl: text('canonical_url'),
    title: text('title'),
    text: text('text').notNull(),
    publishedAt: instant('published_at'),
    /** When the world could read it: published, or fetched where that is unknown. */
    seenAt: instant('seen_at').notNull(),
    language: text('language'),
    authors: text('authors').array().notNull(),
    contentHash: text('content_hash').notNull(),
    signature: text('signature'),
    status: text('status').$type<ArticleStatus>().notNull(),
    duplicateOfId: uuid('duplicate_of_id'),
    eventCount: integer('event_count').notNull().default(0),
    wordCount: integer('word_count').notNull(),
    /** Grows by one whenever the text or its reading is replaced. */
    version: integer('version').notNull().default(1),
    extraction: jsonb('extraction').$type<ExtractionVersions>().notNull(),
    runId: uuid('run_id'),
    fetchedAt: instant('fetched_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** The head of a very long text only: a tsvector holds at most a megabyte. */
    search: tsvector('search').generatedAlwaysAs(
      sql`to_tsvector('english', coalesce(title, '') || ' ' || left(text, 100000))`,
    ),
  },
  (t) => [
    index('article_seen').on(t.seenAt, t.id),
    index('article_fetched').on(t.fetchedAt, t.id),
    index('article_source').on(t.sourceId, t.seenAt, t.id),
    index('article_search').using('gin', t.search),
  ],
);

/**
 * What makes an article the same one: `url:<canonical address>` and `text:<content hash>`. A table of its own, because
 * a table spread by article id could not promise that an address is unique.
 */
export const articleKey = pgTable('article_key', {
  key: text('key').primaryKey(),
  articleId: uuid('article_id').notNull(),
});

/** Bands of the near-duplicate signature: articles sharing a band are compared in full. */
export const articleBand = pgTable(
  'article_band',
  {
    band: bigint('band', { mode: 'number' }).notNull(),
    articleId: uuid('article_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.band, t.articleId] }),
    index('article_band_article').on(t.articleId),
  ],
);

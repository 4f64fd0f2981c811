import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { StoredAttribution, StoredSpan } from '../event-coding.ts';
import { createdAt } from './columns.ts';
import { event } from './event.ts';
import { tsvector } from './tsvector.ts';

/**
 * One passage that tells of an event: the evidence. It keeps its sentence, so that searching the evidence and showing it
 * stay on the machine that holds the event.
 */
export const mention = pgTable(
  'mention',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    articleId: uuid('article_id').notNull(),
    /** Position among the mentions of the article. */
    ordinal: integer('ordinal').notNull(),
    sentenceIndex: integer('sentence_index').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    trigger: jsonb('trigger').$type<StoredSpan>().notNull(),
    actorSpans: jsonb('actor_spans').$type<readonly StoredSpan[]>().notNull(),
    recipientSpans: jsonb('recipient_spans').$type<readonly StoredSpan[]>().notNull(),
    locationSpan: jsonb('location_span').$type<StoredSpan>(),
    dateSpan: jsonb('date_span').$type<StoredSpan>(),
    attribution: jsonb('attribution').$type<StoredAttribution>(),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
    createdAt: createdAt(),
    search: tsvector('search').generatedAlwaysAs(sql`to_tsvector('english', left(text, 100000))`),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.articleId, t.ordinal] }),
    index('mention_article').on(t.articleId, t.ordinal),
    index('mention_search').using('gin', t.search),
  ],
);

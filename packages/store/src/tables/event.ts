import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { EventCoding } from '../event-coding.ts';
import type {
  DatePrecision,
  EventStatus,
  Factuality,
  PlacePrecision,
  QuadClass,
  RevisionKind,
  Role,
} from '../vocabulary.ts';
import { actor } from './actor.ts';
import { createdAt, day, instant, updatedAt } from './columns.ts';
import { place } from './place.ts';

/**
 * A thing that happened. Everything but id, status and creation is computed from its reports and computed again
 * whenever a report comes or goes.
 */
export const event = pgTable(
  'event',
  {
    id: uuid('id').primaryKey(),
    type: text('type').notNull(),
    modes: text('modes').array().notNull(),
    contexts: text('contexts').array().notNull(),
    cameo: text('cameo'),
    quad: text('quad').$type<QuadClass>(),
    goldstein: real('goldstein').notNull(),
    factuality: text('factuality').$type<Factuality>().notNull(),
    historical: boolean('historical').notNull(),
    occurredOn: day('occurred_on').notNull(),
    /** Last day, of events that span several. */
    endedOn: day('ended_on'),
    datePrecision: text('date_precision').$type<DatePrecision>().notNull(),
    dateStated: boolean('date_stated').notNull(),
    placeId: uuid('place_id').references(() => place.id),
    placePrecision: text('place_precision').$type<PlacePrecision>(),
    placeStated: boolean('place_stated'),
    placeText: text('place_text'),
    placeConfidence: real('place_confidence'),
    killed: integer('killed'),
    injured: integer('injured'),
    arrested: integer('arrested'),
    displaced: integer('displaced'),
    summary: text('summary').notNull(),
    confidence: real('confidence').notNull(),
    status: text('status').$type<EventStatus>().notNull().default('ACTIVE'),
    /** The surviving event of a merge. */
    mergedIntoId: uuid('merged_into_id'),
    articleCount: integer('article_count').notNull(),
    sourceCount: integer('source_count').notNull(),
    /** When the first and the last article that tells of it were published. */
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('event_occurred').on(t.occurredOn, t.id),
    index('event_place').on(t.placeId, t.occurredOn, t.id),
    index('event_type').on(t.type, t.occurredOn, t.id),
    index('event_created').on(t.createdAt, t.id),
    index('event_goldstein').on(t.goldstein, t.id),
    index('event_source_count').on(t.sourceCount, t.id),
    index('event_article_count').on(t.articleCount, t.id),
    index('event_confidence').on(t.confidence, t.id),
  ],
);

/** Who took part, in which role, in which words. */
export const participant = pgTable(
  'participant',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id),
    text: text('text').notNull(),
    sectors: text('sectors').array().notNull(),
    confidence: real('confidence').notNull(),
    /** What the actor rolled up to on the day of the article, nearest first. */
    lineage: uuid('lineage').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.role, t.actorId] }),
    index('participant_actor').on(t.actorId),
  ],
);

/** One article's telling of an event, coded as that article tells it. The event is computed from these. */
export const eventReport = pgTable(
  'event_report',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    articleId: uuid('article_id').notNull(),
    /** Position among the happenings of the article. */
    ordinal: integer('ordinal').notNull(),
    sourceId: uuid('source_id'),
    language: text('language'),
    seenAt: instant('seen_at').notNull(),
    coding: jsonb('coding').$type<EventCoding>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.articleId, t.ordinal] }),
    index('event_report_article').on(t.articleId),
    index('event_report_source').on(t.sourceId),
  ],
);

/**
 * The posting list behind every question about an actor or a place: one row for every actor, actor ancestor, place and
 * place ancestor of an active event. `flags` (see facet-flags.ts) is in the key so that a page reads the index alone.
 */
export const eventFacet = pgTable(
  'event_facet',
  {
    entityId: uuid('entity_id').notNull(),
    occurredOn: day('occurred_on').notNull(),
    eventId: uuid('event_id').notNull(),
    flags: smallint('flags').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityId, t.occurredOn, t.eventId, t.flags] }),
    index('event_facet_event').on(t.eventId),
  ],
);

/** What was changed about an event, by whom and why. */
export const eventRevision = pgTable(
  'event_revision',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    kind: text('kind').$type<RevisionKind>().notNull(),
    fields: text('fields').array().notNull(),
    note: text('note'),
    author: text('author').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.id] })],
);

import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { RunStatus } from '../vocabulary.ts';
import { createdAt, instant } from './columns.ts';

/** One run of ingestion: what it was given, what came of it. */
export const ingestRun = pgTable(
  'ingest_run',
  {
    id: uuid('id').primaryKey(),
    status: text('status').$type<RunStatus>().notNull(),
    /** What started it: the command line, a schedule, the API. */
    trigger: text('trigger').notNull(),
    input: text('input').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    /** When its process last gave a sign of life. */
    heardAt: instant('heard_at'),
    /** Items expected, where that is known. */
    total: integer('total'),
    added: integer('added').notNull().default(0),
    replaced: integer('replaced').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    duplicates: integer('duplicates').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    eventsAdded: integer('events_added').notNull().default(0),
    eventsMerged: integer('events_merged').notNull().default(0),
  },
  (t) => [index('ingest_run_started').on(t.startedAt, t.id)],
);

/** One item of a run that failed, with the reason. */
export const ingestFailure = pgTable(
  'ingest_failure',
  {
    runId: uuid('run_id')
      .notNull()
      .references(() => ingestRun.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** Address, file or line. */
    item: text('item').notNull(),
    code: text('code').notNull(),
    message: text('message').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.id] })],
);

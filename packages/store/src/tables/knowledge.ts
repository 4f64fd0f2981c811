/** What users import: how far each file has been read, what it says before it is joined, and the packs that readers load. */
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ImportSource, ImportStatus } from '../vocabulary.ts';
import { bytea } from './bytea.ts';
import { createdAt, instant, updatedAt } from './columns.ts';

/** One file being imported, or imported: where a stopped one goes on. */
export const knowledgeImport = pgTable(
  'knowledge_import',
  {
    id: uuid('id').primaryKey(),
    source: text('source').$type<ImportSource>().notNull(),
    file: text('file').notNull(),
    /** Of the file's content and the options it is read with. */
    fingerprint: text('fingerprint').notNull(),
    status: text('status').$type<ImportStatus>().notNull(),
    /** Bytes of the text that are read and saved, and the lines they hold. */
    position: bigint('position', { mode: 'number' }).notNull().default(0),
    lines: bigint('lines', { mode: 'number' }).notNull().default(0),
    saved: bigint('saved', { mode: 'number' }).notNull().default(0),
    unchanged: bigint('unchanged', { mode: 'number' }).notNull().default(0),
    skipped: bigint('skipped', { mode: 'number' }).notNull().default(0),
    failed: bigint('failed', { mode: 'number' }).notNull().default(0),
    startedAt: instant('started_at').notNull(),
    updatedAt: updatedAt(),
    finishedAt: instant('finished_at'),
  },
  (t) => [uniqueIndex('knowledge_import_fingerprint').on(t.source, t.fingerprint)],
);

/** A line that could not be taken, with the reason. */
export const knowledgeFailure = pgTable(
  'knowledge_failure',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => knowledgeImport.id, { onDelete: 'cascade' }),
    line: bigint('line', { mode: 'number' }).notNull(),
    reason: text('reason').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.line] })],
);

/**
 * What a source says of one thing, as it says it: positions, countries and parents are named by the source's own ids and may come
 * later in the file. `actor` is made of it when everything is read, and is what the pack of actors holds.
 */
export const knowledgeItem = pgTable(
  'knowledge_item',
  {
    source: text('source').$type<ImportSource>().notNull(),
    key: text('key').notNull(),
    facts: jsonb('facts').notNull(),
    /** The key under which the actor is known here. */
    actorKey: text('actor_key'),
    actor: jsonb('actor'),
  },
  (t) => [primaryKey({ columns: [t.source, t.key] }), index('knowledge_item_actor').on(t.actorKey)],
);

/** Imported knowledge in the form that is loaded at the start of a process, in parts of bounded size. */
export const knowledgePack = pgTable(
  'knowledge_pack',
  {
    kind: text('kind').$type<'places' | 'actors'>().notNull(),
    ordinal: integer('ordinal').notNull(),
    /** The same in every part of both kinds. */
    version: text('version').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.ordinal] })],
);

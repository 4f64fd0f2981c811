import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, updatedAt } from './columns.ts';

/** A country, organisation, group or person that events refer to, known by its key in the actor book. */
export const actor = pgTable(
  'actor',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    /** The name as `searchForm` spells it. */
    search: text('search').notNull(),
    kind: text('kind').notNull(),
    country: text('country'),
    sectors: text('sectors').array().notNull(),
    code: text('code'),
    wikidata: text('wikidata'),
    discovered: boolean('discovered').notNull().default(false),
    /** How sure kind and country of a discovered actor are; null for those of the book. */
    confidence: real('confidence'),
    /** False for one that an import brought and no article has named yet. */
    referred: boolean('referred').notNull().default(true),
    /** The actor it was merged into, never one that was merged itself: its key and names lead there. */
    mergedIntoId: uuid('merged_into_id'),
    /** Of everything the knowledge packages say of it: equal means that there is nothing to write. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('actor_key').on(t.key),
    index('actor_search').on(t.search.op('text_pattern_ops')),
    index('actor_country').on(t.country),
    index('actor_wikidata').on(t.wikidata),
    index('actor_code').on(t.code),
    index('actor_merged_into').on(t.mergedIntoId),
  ],
);

/** Another name, with the time in which it was in use. */
export const actorAlias = pgTable(
  'actor_alias',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    search: text('search').notNull(),
    language: text('language'),
    /** Day, month or year, as the actor book gives it. */
    from: text('from'),
    until: text('until'),
  },
  (t) => [
    primaryKey({ columns: [t.actorId, t.text] }),
    index('actor_alias_search').on(t.search.op('text_pattern_ops')),
  ],
);

/** What an actor is part of, leads, or belongs to, and when. */
export const actorAffiliation = pgTable(
  'actor_affiliation',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actor.id, { onDelete: 'cascade' }),
    toId: uuid('to_id')
      .notNull()
      .references(() => actor.id, { onDelete: 'cascade' }),
    relation: text('relation').notNull(),
    office: text('office'),
    /** As for aliases; empty for "always", so that it can be in the key. */
    from: text('from').notNull().default(''),
    until: text('until'),
  },
  (t) => [
    primaryKey({ columns: [t.actorId, t.toId, t.relation, t.from] }),
    index('actor_affiliation_to').on(t.toId),
  ],
);

/** Every actor with everything it has ever rolled up to, itself at depth 0. */
export const actorClosure = pgTable(
  'actor_closure',
  {
    ancestorId: uuid('ancestor_id')
      .notNull()
      .references(() => actor.id, { onDelete: 'cascade' }),
    descendantId: uuid('descendant_id')
      .notNull()
      .references(() => actor.id, { onDelete: 'cascade' }),
    depth: integer('depth').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ancestorId, t.descendantId] }),
    index('actor_closure_descendant').on(t.descendantId, t.depth),
  ],
);

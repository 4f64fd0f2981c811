import {
  bigint,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, updatedAt } from './columns.ts';

/** A place that events refer to, known by its key in the gazetteer. */
export const place = pgTable(
  'place',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull(),
    geonamesId: integer('geonames_id'),
    wikidata: text('wikidata'),
    name: text('name').notNull(),
    /** The name as `searchForm` spells it. */
    search: text('search').notNull(),
    kind: text('kind').notNull(),
    featureCode: text('feature_code'),
    country: text('country'),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    /** Of continents too, hence the size. */
    population: bigint('population', { mode: 'number' }),
    /** Of everything the knowledge packages say of it: equal means that there is nothing to write. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('place_key').on(t.key),
    index('place_geonames').on(t.geonamesId),
    index('place_search').on(t.search.op('text_pattern_ops')),
    index('place_country').on(t.country),
    index('place_point').on(t.lat, t.lon),
  ],
);

/** Every place with everything it lies in, itself at depth 0. */
export const placeClosure = pgTable(
  'place_closure',
  {
    ancestorId: uuid('ancestor_id')
      .notNull()
      .references(() => place.id, { onDelete: 'cascade' }),
    descendantId: uuid('descendant_id')
      .notNull()
      .references(() => place.id, { onDelete: 'cascade' }),
    depth: integer('depth').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ancestorId, t.descendantId] }),
    index('place_closure_descendant').on(t.descendantId, t.depth),
  ],
);

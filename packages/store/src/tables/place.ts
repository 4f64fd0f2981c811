import {
  bigint,
  boolean,
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
    /** GeoNames' code of a division, or of the division a place lies in: `US.TX.201`. Only of what was imported. */
    adminCode: text('admin_code'),
    /** Key of what it lies in, where an import says so apart from codes. */
    parentKey: text('parent_key'),
    /** An import brought it or added to it. */
    imported: boolean('imported').notNull().default(false),
    /** False for one that an import brought and no article has named yet. */
    referred: boolean('referred').notNull().default(true),
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
    index('place_wikidata').on(t.wikidata),
  ],
);

/** Another name of an imported place; those of the gazetteer stay in the knowledge packages. */
export const placeAlias = pgTable(
  'place_alias',
  {
    placeId: uuid('place_id')
      .notNull()
      .references(() => place.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    search: text('search').notNull(),
    language: text('language'),
    /** Year, month or day, as the import gives it. */
    from: text('from'),
    until: text('until'),
  },
  (t) => [
    primaryKey({ columns: [t.placeId, t.text] }),
    index('place_alias_search').on(t.search.op('text_pattern_ops')),
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

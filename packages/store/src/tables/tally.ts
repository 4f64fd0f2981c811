import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { day } from './columns.ts';

/**
 * Events that happened, per day, actor country and place country. The nil id stands for "any": (Russia, any) are the days of
 * Russia, (any, Syria) those of Syria, (any, any) all. Kept by every save, and to be had again from the events at any time.
 */
export const countryDay = pgTable(
  'country_day',
  {
    actorId: uuid('actor_id').notNull(),
    placeId: uuid('place_id').notNull(),
    occurredOn: day('occurred_on').notNull(),
    eventCount: integer('event_count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.actorId, t.placeId, t.occurredOn] }),
    index('country_day_place').on(t.placeId, t.actorId, t.occurredOn),
  ],
);

/** Events that happened, per actor or place, its parts included. */
export const entityTally = pgTable(
  'entity_tally',
  {
    entityId: uuid('entity_id').primaryKey(),
    eventCount: integer('event_count').notNull(),
  },
  (t) => [index('entity_tally_count').on(t.eventCount, t.entityId)],
);

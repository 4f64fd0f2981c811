import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt } from './columns.ts';

/** An outlet, known by its domain. */
export const newsSource = pgTable(
  'news_source',
  {
    id: uuid('id').primaryKey(),
    domain: text('domain').notNull(),
    name: text('name').notNull(),
    country: text('country'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('news_source_domain').on(t.domain)],
);

/** Column shapes that repeat in every table: one spelling of a day, an instant, a birth date of a row. */

import { date, timestamp } from 'drizzle-orm/pg-core';

/** Instant with milliseconds, as text on the way out, so that a cursor made of it is exact. */
export const instant = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** Calendar day, `2024-12-08`: never a `Date`, which would drag a time zone in. */
export const day = (name: string) => date(name, { mode: 'string' });

export const createdAt = () => instant('created_at').notNull().defaultNow();
export const updatedAt = () => instant('updated_at').notNull().defaultNow();

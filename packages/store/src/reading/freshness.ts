/** From when to when the news reaches that is held, and when the last of it came in. */

import { type SQL, sql } from 'drizzle-orm';
import { instant } from './json-shapes.ts';

export interface Freshness {
  /** Of active events. */
  readonly firstEventDate: string | null;
  readonly lastEventDate: string | null;
  readonly lastIngestedAt: string | null;
}

/** As names and values of a JSON object. */
export const freshness: SQL = sql`
  'firstEventDate', (select min(occurred_on) from event where status = 'ACTIVE'),
  'lastEventDate', (select max(occurred_on) from event where status = 'ACTIVE'),
  'lastIngestedAt', (select ${instant(sql`max(updated_at)`)} from article)`;

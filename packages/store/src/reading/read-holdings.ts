/** How much there is and how fresh, for whoever asks what the service holds. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import { instant } from './json-shapes.ts';
import { send } from './send.ts';

export interface Holdings {
  /** Of active events, as are the dates. */
  readonly eventCount: number;
  readonly articleCount: number;
  readonly firstEventDate: string | null;
  readonly lastEventDate: string | null;
  readonly lastIngestedAt: string | null;
}

export async function readHoldings(queryable: Queryable): Promise<Holdings> {
  const [found] = await send<{ row: Holdings }>(
    queryable,
    sql`select json_build_object(
      'eventCount', (select count(*) from event where status = 'ACTIVE'), 'articleCount', (select count(*) from article),
      'firstEventDate', (select min(occurred_on) from event where status = 'ACTIVE'),
      'lastEventDate', (select max(occurred_on) from event where status = 'ACTIVE'),
      'lastIngestedAt', (select ${instant(sql`max(updated_at)`)} from article)) as row`,
  );
  if (!found) throw new Error('A select without a table gives one row');
  return found.row;
}

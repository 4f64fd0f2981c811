/** How much there is and how fresh, for whoever asks what the service holds. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import { type Freshness, freshness } from './freshness.ts';
import { send } from './send.ts';

export interface Holdings extends Freshness {
  /** Of active events. */
  readonly eventCount: number;
  readonly articleCount: number;
}

export async function readHoldings(queryable: Queryable): Promise<Holdings> {
  const [found] = await send<{ row: Holdings }>(
    queryable,
    sql`select json_build_object(
      'eventCount', (select count(*) from event where status = 'ACTIVE'), 'articleCount', (select count(*) from article),
      ${freshness}) as row`,
  );
  if (!found) throw new Error('A select without a table gives one row');
  return found.row;
}

/**
 * Who saves the same article, or a report of the same event, waits for the other. Advisory locks, because they can be taken
 * before a row exists, in one order for everybody (articles, then events, each sorted), and on a distributed database as well.
 */

import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** Held until the transaction ends. */
export async function lockNames(tx: Database, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sorted = [...new Set(names)].sort();
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${sql.param(sorted)}::text[]) as name`,
  );
}

/**
 * Names for the locks of events: a few thousand slots, since each lock takes room in the server's shared memory and an article may
 * touch any number of events. Ids of version 7 end in chance.
 */
export const eventLocks = (eventIds: readonly string[]): string[] =>
  eventIds.map((id) => `event:${id.slice(-3)}`);

/** Actors must not change into one another under a saver: savers share this lock, merging has it alone. Taken before any other. */
const merging = sql`hashtextextended('merging actors', 0)`;

export async function lockMerging(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${merging})`);
}

export async function holdOffMerging(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${merging})`);
}

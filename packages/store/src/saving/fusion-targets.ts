import { inArray } from 'drizzle-orm';
import type { EventRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { event } from '../schema.ts';

/**
 * Which event each wish to fuse comes down to: the survivor, if the wished one was merged meanwhile; none, if it is
 * retracted or unknown, so that a new event is made.
 */
export async function resolveFusionTargets(
  tx: Database,
  records: readonly EventRecord[],
): Promise<ReadonlyMap<string, string>> {
  const wished = [...new Set(records.flatMap(({ fuseInto }) => fuseInto ?? []))];
  const targets = new Map<string, string>();
  let pending = new Map(wished.map((id) => [id, id]));
  while (pending.size > 0) {
    const rows = await tx
      .select({ id: event.id, status: event.status, mergedIntoId: event.mergedIntoId })
      .from(event)
      .where(inArray(event.id, [...pending.values()]));
    const found = new Map(rows.map((row) => [row.id, row]));
    const next = new Map<string, string>();
    for (const [wish, id] of pending) {
      const row = found.get(id);
      if (row?.status === 'ACTIVE') targets.set(wish, id);
      else if (row?.mergedIntoId) next.set(wish, row.mergedIntoId);
    }
    pending = next;
  }
  return targets;
}

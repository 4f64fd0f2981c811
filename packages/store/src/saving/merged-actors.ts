/**
 * Actors that were found to be one. The row of the former stays, with its key and its names, and points to the survivor; whoever
 * comes with the former's key, a reader or a new article, is led on.
 */

import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { type Lineage, readLineage } from './lineage.ts';

export interface MergedActor {
  /** Of the survivor. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  /** What the survivor rolled up to on the day, nearest first. */
  readonly lineage: readonly Lineage[];
}

/** By the keys given, for those among them that were merged. */
export async function findMergedActors(
  db: Database,
  keys: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, MergedActor>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<Omit<MergedActor, 'lineage'> & { readonly former: string }>(
    db,
    sql`select f.key as former, s.id, s.key, s.name, s.country
      from actor f join actor s on s.id = f.merged_into_id
      where f.key = any(${sql.param([...keys])}::text[])`,
  );
  const merged = new Map<string, MergedActor>();
  for (const { former, ...survivor } of rows) {
    const lineageOn = await readLineage(db, survivor.id);
    merged.set(former, { ...survivor, lineage: lineageOn(day) });
  }
  return merged;
}

/** What a stored actor rolled up to on a day, from its affiliations; from everything it ever belonged to where none is stored. */

import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';

export interface Lineage {
  readonly id: string;
  readonly key: string;
}

interface Tie {
  readonly actorId: string;
  readonly toId: string;
  readonly from: string;
  readonly until: string | null;
}

/** Ties by which what the one does counts for the other. */
const rollingUp = ['part of', 'leads', 'office holder of'];

/** Reads once; answers for any day, nearest first and states last. */
export async function readLineage(
  db: Database,
  actorId: string,
): Promise<(day: string) => readonly Lineage[]> {
  const ties = await rowsOf<Tie>(
    db,
    sql`with recursive above(id) as (
        select ${actorId}::uuid
        union select f.to_id from above u join actor_affiliation f on f.actor_id = u.id
          where f.relation = any(${sql.param(rollingUp)}::text[]))
      select f.actor_id as "actorId", f.to_id as "toId", f."from", f.until
      from above u join actor_affiliation f on f.actor_id = u.id
      where f.relation = any(${sql.param(rollingUp)}::text[]) order by f."from", f.to_id`,
  );
  const ever = await rowsOf<Lineage & { readonly kind: string }>(
    db,
    sql`select a.id, a.key, a.kind from actor_closure c join actor a on a.id = c.ancestor_id
      where c.descendant_id = ${actorId}::uuid and c.depth > 0
      union select a.id, a.key, a.kind from actor a where a.id = any(${sql.param(ties.map(({ toId }) => toId))}::uuid[])`,
  );
  const byId = new Map(ever.map((one) => [one.id, one]));
  const isState = (id: string): boolean => byId.get(id)?.kind === 'COUNTRY';
  return (day) => {
    const reached = ties.length > 0 ? climb(ties, actorId, day) : [...byId.keys()].sort();
    const ordered = [...reached.filter((id) => !isState(id)), ...reached.filter(isState)];
    return ordered.flatMap((id) => byId.get(id) ?? []).map(({ id, key }) => ({ id, key }));
  };
}

function climb(ties: readonly Tie[], actorId: string, day: string): string[] {
  const reached: string[] = [];
  let level = [actorId];
  while (level.length > 0) {
    const above = ties
      .filter((tie) => level.includes(tie.actorId) && heldOn(tie, day))
      .map(({ toId }) => toId)
      .filter((id) => id !== actorId && !reached.includes(id));
    level = [...new Set(above)];
    reached.push(...level);
  }
  return reached;
}

/** Days compare as text, and so does a day with a month or year that holds it. */
const heldOn = ({ from, until }: Tie, day: string): boolean =>
  from.slice(0, day.length) <= day && (until === null || day.slice(0, until.length) <= until);

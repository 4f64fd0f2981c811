/** Who takes part, as SQL over a row `e` of `event`: by the posting list where that alone can tell, else by the participants. */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery, ParticipantCondition } from '../event-query.ts';
import { flagsOf, hasFacet, isPlain } from './posting-list.ts';
import { allOf, anyOf } from './predicates.ts';

export function participantConditions({ actor, actors = [] }: EventQuery, listed: boolean): SQL[] {
  return [...(actor ? [actor] : []), ...actors].map((condition) =>
    listed && isPlain(condition)
      ? hasFacet(condition.anyOf ?? [], flagsOf(condition))
      : participantExists(condition),
  );
}

function participantExists({
  anyOf: ids,
  role,
  direct,
  sectors,
  kinds,
}: ParticipantCondition): SQL {
  const conditions = [sql`p.event_id = e.id`];
  if (role) conditions.push(sql`p.role = ${role}`);
  if (ids) conditions.push(direct ? isAnyOf(ids) : sql`(${isAnyOf(ids)} or ${belongsTo(ids)})`);
  if (sectors) conditions.push(sql`p.sectors && ${sql.param([...sectors])}::text[]`);
  if (kinds) conditions.push(anyOf(sql`a.kind`, kinds));
  return sql`exists (select 1 from participant p join actor a on a.id = p.actor_id where ${allOf(conditions)})`;
}

const isAnyOf = (ids: readonly string[]): SQL => anyOf(sql`p.actor_id`, ids, 'uuid');

/** On that day: whoever has left a government since, or had left it before, does not act for it. */
const belongsTo = (ids: readonly string[]): SQL => sql`p.lineage && ${sql.param([...ids])}::uuid[]`;

/** What the posting list is asked for: entities, and the parts they have in an event. */

import { type SQL, sql } from 'drizzle-orm';
import type { ParticipantCondition } from '../event-query.ts';
import { facetFlags, flagOfRole } from '../facet-flags.ts';
import type { Role } from '../vocabulary.ts';
import { isOneOf } from './predicates.ts';

/** The posting list has the entity, in one of the parts the flags name. */
export function hasFacet(
  ids: readonly string[],
  flags: number,
  day: SQL = sql`e.occurred_on`,
  id: SQL = sql`e.id`,
): SQL {
  return sql`exists (select 1 from event_facet x where ${isOneOf(sql`x.entity_id`, ids)}
    and x.occurred_on = ${day} and x.event_id = ${id} and x.flags & ${flags}::smallint <> 0)`;
}

/** True when the posting list alone can answer it. */
export function isPlain(condition: ParticipantCondition): boolean {
  const { anyOf: ids, direct, sectors, kinds } = condition;
  return ids !== undefined && !direct && sectors === undefined && kinds === undefined;
}

export const flagsOf = ({ role }: { readonly role?: Role | undefined }): number =>
  role ? flagOfRole(role) : facetFlags.actor | facetFlags.recipient;

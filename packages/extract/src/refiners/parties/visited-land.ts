/** "flew to Jeddah": who goes to a town abroad pays the visit to its country, as who goes to a capital does to its government. */

import { actorOfId } from '../../actors/actor-of-id.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import type { Draft, Reading } from '../draft.ts';

export function visitedLand(
  visited: ReadActor,
  by: readonly ReadActor[],
  { coding, reading }: { readonly coding: Draft['coding']; readonly reading: Reading },
): ReadActor {
  const { id, country } = visited.actor;
  if (!coding.modes.includes('visit') || !id.includes('@') || country === null) return visited;
  if (by.length === 0 || !by.every((visitor) => isFromElsewhere(visitor, country))) return visited;
  const land = actorOfId(country, reading.knowledge);
  return land === undefined ? visited : { ...visited, actor: land };
}

/** A minister of no country told may be at home; an envoy of a league is not. */
const isFromElsewhere = ({ actor }: ReadActor, country: string): boolean =>
  actor.country === null ? actor.ancestors.length > 0 : actor.country !== country;

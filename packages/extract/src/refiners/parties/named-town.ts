/** "They seized the city", "shelled the town": of a story that has named one, the town told last. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { headOfName } from '../../places/head-of-name.ts';
import { townMeant } from '../../places/town-meant.ts';
import type { Draft, Reading } from '../draft.ts';

export function namedTown(
  party: ReadActor,
  { coding, reading }: { readonly coding: Draft['coding']; readonly reading: Reading },
): ReadActor {
  const { tree, actors } = reading;
  const { head } = party.phrase;
  if (!TAKEN_OR_STRUCK.has(coding.type) || party.actor.how !== 'discovered') return party;
  const { places } = reading.places;
  const town = townMeant(head, { tree, places, knowledge: reading.knowledge });
  const named = town && actors.actorAt(headOfName(town, tree));
  if (!named || named.actor.country === null) return party;
  return { ...party, actor: named.actor, resolvedBy: 'description' };
}

/** Whoever leaves a town or moves to it does nothing to its people. */
const TAKEN_OR_STRUCK = new Set(['ASSAULT', 'COERCE', 'DISASTER', 'ACCIDENT']);

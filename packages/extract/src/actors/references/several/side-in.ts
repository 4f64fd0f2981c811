/** Whom "both sides" may mean: states, leagues and bands, and whoever holds an office for the one that it belongs to. */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { actorOfId } from '../../actor-of-id.ts';
import { isOfAllStates } from '../states/is-of-all-states.ts';
import type { Fitting } from './told-at.ts';

const SIDES = new Set(['COUNTRY', 'GROUP', 'IGO']);
const PUBLIC = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'PTY', 'OPP']);

export const sideIn: Fitting = (actor, { knowledge }, isModifier) => {
  // The United Nations are on no one's side.
  if (isModifier || isOfAllStates(actor)) return undefined;
  const side = sideOf(actor, knowledge);
  return SIDES.has(side.kind) || isPublic(side) ? side : undefined;
};

const isPublic = ({ sectors, country }: ResolvedActor): boolean =>
  sectors.some((sector) => PUBLIC.has(sector)) && (country !== null || sectors.includes('REB'));

/** Whoever holds an office is of the side that it belongs to, and a government is its country's. */
function sideOf(actor: ResolvedActor, knowledge: Knowledge): ResolvedActor {
  const [body = actor.id] = actor.kind === 'PERSON' ? actor.ancestors : [actor.id];
  const id = body === `${actor.country}.GOV` ? (actor.country ?? body) : body;
  return (id === actor.id ? undefined : actorOfId(id, knowledge)) ?? actor;
}

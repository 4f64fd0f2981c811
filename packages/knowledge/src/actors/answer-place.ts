/** Places that act are somebody: a region or a town its people, a capital its government. */

import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { answerComposed } from './answer-composed.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { type Segment, textOf } from './segment.ts';
import { slugOf } from './slug-of.ts';

/** A region that acts is its people: "the West Bank mourned". */
export function answerRegion(
  actorCase: ActorCase,
  head: Segment,
  country: Alpha3 | null,
): ResolvedActor {
  return peopleOf(answerComposed(actorCase, 'CVL', country, 0.4), textOf(head));
}

/** A town that acts is its people; a capital is its government, and so is what was one while the news of a generation was written. */
export function answerPlace(
  actorCase: ActorCase,
  place: { name: string; country: Alpha3 | null; featureCode: string },
): ResolvedActor {
  if (place.featureCode !== 'PPLC' && FORMER_SEATS.get(place.name) !== place.country)
    return peopleOf(answerComposed(actorCase, 'CVL', place.country, 0.5), place.name);
  const composed = answerComposed(actorCase, 'GOV', place.country, 0.5);
  const organ = actorCase.tools.actors.find(`${place.country}.GOV`);
  if (organ === undefined) return composed;
  const { id, name, kind } = organ;
  return { ...composed, id, name, kind, ancestors: actorCase.tools.actors.ancestorsOf(id) };
}

/** Seats of government until 1999, 2005 and 1997. */
const FORMER_SEATS: ReadonlyMap<string, Alpha3> = new Map([
  ['Bonn', 'DEU'],
  ['Yangon', 'MMR'],
  ['Almaty', 'KAZ'],
]);

/** An actor's name goes with its id, so the people of one place have an id of their own. */
function peopleOf(composed: ResolvedActor, name: string): ResolvedActor {
  const id = `${composed.id}@${slugOf(name)}`;
  return { ...composed, id, name, candidates: [{ id, score: 1 }] };
}

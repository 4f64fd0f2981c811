/**
 * Where: the place that hangs on the deed's own clause; else another of the sentence; else the last one told before in the
 * paragraph's neighbourhood; else the dateline. A name that acts or is acted on ("Damascus said") is no place of the deed.
 */

import { wordSet } from '@dateline/language';
import type { ActorReader } from '../../actors/read-actors.ts';
import type { PlaceFinding } from '../../extraction.ts';
import { headOfName } from '../../places/head-of-name.ts';
import { isSpot } from '../../places/is-spot.ts';
import type { ReadPlace } from '../../places/read-places.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { caseOf, headOf, relationOf, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { canTellWhere } from './can-tell-where.ts';
import { isStage } from './is-stage.ts';
import { FAR, placeCost } from './place-cost.ts';

const SENTENCES_BACK = 2;

export function refinePlace(draft: Draft, reading: Reading): Draft {
  const place = placeInSentence(draft, reading) ?? placeBefore(draft, reading);
  return place ? { ...draft, place } : draft;
}

interface Candidate {
  readonly place: ReadPlace;
  readonly cost: number;
}

function placeInSentence(draft: Draft, reading: Reading): PlaceFinding | null {
  const { tree, places } = reading;
  const sentence = tree.sentenceOf[draft.meaning.base] as number;
  const candidates = places.toponyms
    .filter(({ first }) => first >= 0 && tree.sentenceOf[first] === sentence)
    .filter((place) => place.use === 'place' || isStage(draft, place, tree))
    .map((place): Candidate => ({ place, cost: placeCost(place, draft, reading) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost);
  const [nearest] = candidates;
  if (nearest === undefined) return null;
  const { place, cost } = narrowest(nearest, candidates);
  return findingOf(place, cost < FAR);
}

/** "bombed the city of Idlib in northern Syria": of places of the clause that lie in one another, the inner one. */
function narrowest(nearest: Candidate, candidates: readonly Candidate[]): Candidate {
  const inner = candidates.find(
    ({ place, cost }) =>
      cost < FAR &&
      place.resolved.ancestors.some(({ id }) => id === nearest.place.resolved.place.id),
  );
  return inner === undefined ? nearest : narrowest(inner, candidates);
}

/** A neighbour sentence's place is taken over only where it locates something there, too. */
function placeBefore(draft: Draft, reading: Reading): PlaceFinding | null {
  const { tree, places, actors } = reading;
  const sentence = tree.sentenceOf[draft.meaning.base] as number;
  let last: ReadPlace | null = null;
  for (const place of places.places) {
    if (place.first < 0) continue;
    const at = tree.sentenceOf[place.first] as number;
    if (at >= sentence) break;
    if (at < sentence - SENTENCES_BACK) continue;
    const head = headOfName(place, tree);
    if (LENDING.has(caseOf(tree, head)) && !isElsewhere(head, actors)) last = place;
  }
  const inherited = last ? innermost(last, reading) : places.dateline;
  return inherited && findingOf(inherited, false);
}

/** "an attack on the city of Homs, in western Syria": of places that one clause puts something at, the one that lies within. */
function innermost(place: ReadPlace, { tree, places }: Reading): ReadPlace {
  const clause = clauseOf(tree, headOfName(place, tree));
  const inner = places.toponyms.find(
    (other) =>
      other.first >= 0 &&
      other.use !== 'adjective' &&
      clauseOf(tree, headOfName(other, tree)) === clause &&
      isSpot(other) &&
      canTellWhere(caseOf(tree, headOfName(other, tree))) &&
      other.resolved.ancestors.some(({ id }) => id === place.resolved.place.id),
  );
  return inner ?? place;
}

/** "Across the region", "around the capital" tell how far something reaches, and lend no place to what is told next. */
const LENDING = wordSet('in at near on outside');

function isElsewhere(place: number, actors: ActorReader): boolean {
  return isSeatOf(headOf(actors.tree, place), actors) || isWhereSomeoneIs(place, actors);
}

/** "the president, who was on holiday in Rio, condemned it": that is where he was. */
function isWhereSomeoneIs(place: number, { tree, actorAt }: ActorReader): boolean {
  for (let at = headOf(tree, place); at >= 0; at = headOf(tree, at))
    if (relationOf(tree, at) === 'acl:relcl')
      return actorAt(headOf(tree, at))?.actor.kind === 'PERSON';
  return false;
}

/** "the regime in Minsk": where a government sits, not where anything happened. */
function isSeatOf(noun: number, { tree, actorAt }: ActorReader): boolean {
  if (noun < 0 || uposOf(tree, noun) !== 'NOUN') return false;
  return actorAt(noun)?.actor.sectors[0] === 'GOV';
}

function findingOf(place: ReadPlace, stated: boolean): PlaceFinding {
  return { resolved: place.resolved, stated, text: place.text, start: place.start, end: place.end };
}

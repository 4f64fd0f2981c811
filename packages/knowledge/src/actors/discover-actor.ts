/** What neither the book nor grammar knows, a people, a place or a name, becomes an actor with a guessed kind, rather than a loss. */

import { namesWater } from '../places/names-water.ts';
import type { Place } from '../places/place.ts';
import type { ActorCase } from './actor-case.ts';
import { answerComposed } from './answer-composed.ts';
import { answerPlace, answerRegion } from './answer-place.ts';
import { answerStranger } from './answer-stranger.ts';
import { hasSense } from './phrase-reading.ts';
import { findActingPlace } from './place-country.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { type Segment, textOf } from './segment.ts';
import { titleSector } from './title-sector.ts';

export function discoverActor(actorCase: ActorCase): ResolvedActor | undefined {
  const { head } = actorCase.reading;
  if (head === undefined) return undefined;
  if (hasSense(head, 'people') !== undefined) return answerPeople(actorCase, head);
  const region = hasSense(head, 'place')?.place;
  if (region !== undefined)
    return namesWater(actorCase.tools.places, textOf(head))
      ? undefined
      : answerRegion(actorCase, head, region.country);
  const place = placeActing(actorCase, head);
  if (place !== undefined && place.country !== null) return answerPlace(actorCase, place);
  return isNameHere(actorCase, head) ? answerStranger(actorCase, head) : undefined;
}

function placeActing(actorCase: ActorCase, head: Segment): Place | undefined {
  if (!head.isUnknownName || titleSector(actorCase) !== undefined) return undefined;
  const place = findActingPlace(actorCase.tools.places, head);
  if (place === undefined || actorCase.query.nameType !== 'PER') return place;
  return isCapitalHere(actorCase, place) ? place : undefined;
}

/**
 * "Baku condemned the raid" is hardly a person, whatever the words look like, unless other countries are spoken of; nor is the
 * capital of a country that is.
 */
function isCapitalHere({ around }: ActorCase, place: Place): boolean {
  if (place.featureCode !== 'PPLC') return false;
  const countries = around();
  return countries.length === 0
    ? place.population >= 1_000_000
    : place.country !== null && countries.includes(place.country);
}

/** A single capitalised word before a common one says little: "the May elections". */
const isNameHere = ({ reading }: ActorCase, head: Segment): boolean =>
  (head.isUnknownName || head.isName) && !(reading.isHeadFollowed && head.tokens.length === 1);

/** "Kurds", "Chechens", "Sunnis": a community, of a country where it has one. */
function answerPeople(actorCase: ActorCase, head: Segment): ResolvedActor | undefined {
  const country = hasSense(head, 'people')?.people.country ?? actorCase.stated[0] ?? null;
  // "The Gulf" and "the Korean Peninsula" are places, unless a word for people follows.
  if (country === null && isWide(actorCase, textOf(head))) return undefined;
  return answerComposed(actorCase, 'CVL', country, 0.5);
}

/** "Africans" are found under Africa, too: what ends like them is a place only where it is called just so. */
const isWide = ({ tools: { places } }: ActorCase, name: string): boolean =>
  places
    .findByName(name)
    .some((place) => place.kind === 'REGION' && (place.name === name || !name.endsWith('s'))) ||
  (namesWater(places, name) && !name.endsWith('s'));

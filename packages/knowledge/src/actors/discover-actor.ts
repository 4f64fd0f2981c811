/** A name nobody knew yet becomes an actor with a guessed kind, rather than a loss. */

import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import { namesWater } from '../places/names-water.ts';
import type { Place } from '../places/place.ts';
import type { ActorCase } from './actor-case.ts';
import { answerComposed } from './answer-composed.ts';
import { fullNameOf } from './full-name-of.ts';
import { guessKind } from './guess-kind.ts';
import { hasSense } from './phrase-reading.ts';
import { findActingPlace } from './place-country.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { type Segment, textOf } from './segment.ts';
import { slugOf } from './slug-of.ts';
import { spokenFor } from './spoken-for.ts';

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
  return isNameHere(actorCase, head) ? answerName(actorCase, head) : undefined;
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

/** A region that acts is its people: "the West Bank mourned". */
function answerRegion(actorCase: ActorCase, head: Segment, country: Alpha3 | null): ResolvedActor {
  return peopleOf(answerComposed(actorCase, 'CVL', country, 0.4), textOf(head));
}

/** A town that acts is its people; a capital is its government, and so is what was one while the news of a generation was written. */
function answerPlace(
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

function answerName(actorCase: ActorCase, head: Segment): ResolvedActor {
  const { reading, query } = actorCase;
  const name = fullNameOf(actorCase, head);
  const sector = titleSector(actorCase) ?? nounSector(head);
  const country =
    actorCase.stated[0] ?? usualCountry(actorCase) ?? countryAround(actorCase) ?? null;
  const id = `x:${slugOf(name)}`;
  return {
    id,
    name,
    kind: guessKind({
      name,
      nameType: query.nameType,
      sector,
      isTitled: titleSector(actorCase) !== undefined,
    }),
    country,
    sectors: sectorsOf(reading.isFormer ? 'ELI' : sector),
    wikidata: null,
    ancestors: country === null ? [] : [country],
    former: reading.isFormer,
    how: 'discovered',
    confidence: actorCase.stated.length > 0 ? 0.6 : 0.4,
    candidates: [{ id, score: 1 }],
  };
}

const sectorsOf = (sector: Sector | undefined): Sector[] =>
  sector === undefined || sector === 'UNK' ? [] : [sector];

/** The cautious do not take a stranger for a citizen of the country the text speaks of. */
const countryAround = (actorCase: ActorCase): Alpha3 | undefined =>
  actorCase.query.cautious === true ? undefined : actorCase.mainCountry();

/** "Assistant Attorney General Jane Doe" is American by her title, in a text. */
function usualCountry({ tools, query, day, reading }: ActorCase): Alpha3 | undefined {
  const word = tools.countryWords.find(reading.words, day);
  return word !== undefined && (word.sureness === 'always' || query.context !== undefined)
    ? word.country
    : undefined;
}

/** The sector of a title before the name: "Governor Anna Torvald", "rebel spokesman Anna Torvald". */
function titleSector({ reading }: ActorCase): Sector | undefined {
  for (const segment of reading.modifiers) {
    const sector =
      spokenFor(segment, reading)?.sector ??
      hasSense(segment, 'office')?.office.sector ??
      hasSense(segment, 'noun')?.noun.sector ??
      hasSense(segment, 'title')?.title.sector;
    if (sector !== undefined && sector !== null && sector !== 'UNK') return sector;
  }
  return undefined;
}

const nounSector = (head: Segment): Sector | undefined => hasSense(head, 'noun')?.noun.sector;

/**
 * Countries that a phrase itself names, nearest to the head first: those of demonyms before those of peoples ("Canadian Sikhs")
 * before those of actors and places.
 */

import type { Alpha3 } from '../countries/alpha3.ts';
import { wordSet } from '../names/word-set.ts';
import type { Place } from '../places/place.ts';
import { townSize } from '../places/town-size.ts';
import type { ActorTools } from './actor-case.ts';
import { countryOf } from './country-of.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';
import { placeCountry } from './place-country.ts';
import { type Segment, textOf } from './segment.ts';

/** "America's oldest ally" is of another country, which the phrase does not name. */
export function statedCountries(tools: ActorTools, reading: PhraseReading): Alpha3[] {
  if (hasSense(reading.head, 'noun')?.noun.behaviour === 'ally') return [];
  const isIn = reading.preposition !== undefined && locating.has(reading.preposition);
  const namedBy = (segment: Segment): Alpha3 | undefined =>
    (isIn && reading.complement.includes(segment) ? townNamed(tools, segment) : undefined) ??
    countryOf(tools, segment);
  const pieces = [...reading.modifiers, ...(isPlacing(reading) ? reading.complement : [])].filter(
    (segment) => !isMatter(segment, reading),
  );
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1) {
    const country = namedBy(first);
    return country === undefined ? [] : [country];
  }
  const rank = (segment: Segment): number => {
    if (hasSense(segment, 'country') !== undefined && reading.modifiers.includes(segment)) return 0;
    return (hasSense(segment, 'country') ?? hasSense(segment, 'people')) ? 1 : 2;
  };
  const inOrder = [...pieces].sort((a, b) => rank(a) - rank(b));
  return [...new Set(inOrder.flatMap((segment) => namedBy(segment) ?? []))];
}

/** "ministers from the International Syria Support Group": what a body of many lands is about. */
const isMatter = ({ first }: Segment, { complement }: PhraseReading): boolean =>
  complement.some(
    ({ last, tokens }) => last === first && tokens.at(-1)?.normal === 'international',
  );

/** "protesters in Lagos": in a town, not in someone who bears its name for a family name; "a court in Kalamata": in the only one. */
function townNamed({ places }: ActorTools, segment: Segment): Alpha3 | undefined {
  if (segment.isUnknownName) return onlyCountry(places.findByName(textOf(segment)));
  const bearer = hasSense(segment, 'actor');
  if (bearer === undefined || bearer.isFull || bearer.actor.kind !== 'PERSON') return undefined;
  return placeCountry(places, { ...segment, senses: [] });
}

/** Of a town of some size, if no other land has one so called. */
function onlyCountry(places: readonly Place[]): Alpha3 | undefined {
  const [largest] = places;
  const isSure =
    largest !== undefined &&
    largest.population >= townSize &&
    places.every(({ country }) => country === largest.country);
  return isSure ? (largest.country ?? undefined) : undefined;
}

/** "Ambassador to Turkey" is not Turkey's, but an adviser to someone is of that someone's country; a critic of someone need not be. */
function isPlacing({ head, preposition, complement }: PhraseReading): boolean {
  if (hasSense(head, 'noun')?.noun.behaviour === 'foe') return false;
  if (preposition === 'to')
    return complement.some((segment) => hasSense(segment, 'actor')?.actor.kind === 'PERSON');
  return preposition !== undefined && placing.has(preposition);
}

const placing = wordSet('of in from at for near inside within across based on');

const locating = wordSet('in at near inside within across');

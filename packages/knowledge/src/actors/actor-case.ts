/** A phrase on its way to an answer, with everything the steps need. */
import type { Alpha3 } from '../alpha3.ts';
import type { CountryBook } from '../countries/country-book.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ActorBook } from './actor-book.ts';
import type { ContextReading } from './context-reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeHolders } from './office-holders.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';
import { placeCountry } from './place-country.ts';
import type { ActorQuery } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import type { Surroundings } from './surroundings.ts';
import type { CountryWords } from './word-of-one-country.ts';

export interface ActorTools {
  readonly actors: ActorBook;
  readonly countries: CountryBook;
  readonly places: Gazetteer;
  readonly lexicon: Lexicon;
  readonly holders: OfficeHolders;
  readonly countryWords: CountryWords;
}

export interface ActorCase {
  readonly tools: ActorTools;
  /** Of what the article is about, `countries` tells: an answer is kept for other articles where no step asked. */
  readonly query: Omit<ActorQuery, 'countries'>;
  readonly reading: PhraseReading;
  /** Countries the phrase itself names, nearest to the head first: those of demonyms before those of peoples ("Canadian Sikhs") before those of actors and places. */
  readonly stated: readonly Alpha3[];
  /** Countries of the article, best first. */
  readonly countries: () => readonly Alpha3[];
  /** Countries of the article and the sentence, best first; worked out on first use. */
  readonly around: () => readonly Alpha3[];
  /** The first of them. */
  readonly mainCountry: () => Alpha3 | undefined;
  /** What the sentence alone says; read on first use. */
  readonly context: () => ContextReading;
}

export interface CaseParts {
  readonly tools: ActorTools;
  readonly query: ActorQuery;
  readonly surroundings: Surroundings;
}

export function createActorCase(
  { tools, query, surroundings: { countries, around, mainCountry, context } }: CaseParts,
  { reading, stated }: Pick<ActorCase, 'reading' | 'stated'>,
): ActorCase {
  return { tools, query, reading, stated, countries, around, mainCountry, context };
}

const placing = new Set([
  'of',
  'in',
  'from',
  'at',
  'for',
  'near',
  'inside',
  'within',
  'across',
  'based',
  'on',
]);

const locating: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'within', 'across']);

/** "protesters in Lagos": in a town, not in someone who bears its name for a family name. */
function townNamed({ places }: ActorTools, segment: Segment): Alpha3 | undefined {
  const bearer = hasSense(segment, 'actor');
  if (bearer === undefined || bearer.isFull || bearer.actor.kind !== 'PERSON') return undefined;
  return placeCountry(places, { ...segment, senses: [] });
}

/** "America's oldest ally" is of another country, which the phrase does not name. */
export function statedCountries(tools: ActorTools, reading: PhraseReading): Alpha3[] {
  if (hasSense(reading.head, 'noun')?.noun.behaviour === 'ally') return [];
  const isIn = reading.preposition !== undefined && locating.has(reading.preposition);
  const namedBy = (segment: Segment): Alpha3 | undefined =>
    (isIn && reading.complement.includes(segment) ? townNamed(tools, segment) : undefined) ??
    countryOf(tools, segment);
  const pieces = [...reading.modifiers, ...(isPlacing(reading) ? reading.complement : [])];
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

/** "Ambassador to Turkey" is not Turkey's, but an adviser to someone is of that someone's country; a critic of someone need not be. */
function isPlacing({ head, preposition, complement }: PhraseReading): boolean {
  if (hasSense(head, 'noun')?.noun.behaviour === 'foe') return false;
  if (preposition === 'to')
    return complement.some((segment) => hasSense(segment, 'actor')?.actor.kind === 'PERSON');
  return preposition !== undefined && placing.has(preposition);
}

export function countryOf(tools: ActorTools, segment: Segment): Alpha3 | undefined {
  const country =
    hasSense(segment, 'country')?.country.alpha3 ??
    hasSense(segment, 'people')?.people.country ??
    hasSense(segment, 'actor')?.actor.country ??
    hasSense(segment, 'title')?.title.country ??
    hasSense(segment, 'place')?.place.country;
  return country ?? placeCountry(tools.places, segment);
}

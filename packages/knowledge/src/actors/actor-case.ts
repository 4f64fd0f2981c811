/** A phrase on its way to an answer, with everything the steps need. */
import type { Alpha3 } from '../alpha3.ts';
import type { CountryBook } from '../countries/country-book.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ActorBook } from './actor-book.ts';
import { countriesAround } from './countries-around.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeHolders } from './office-holders.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';
import { placeCountry } from './place-country.ts';
import type { ActorQuery } from './resolved-actor.ts';
import type { Segment } from './segment.ts';

export interface ActorTools {
  readonly actors: ActorBook;
  readonly countries: CountryBook;
  readonly places: Gazetteer;
  readonly lexicon: Lexicon;
  readonly holders: OfficeHolders;
}

export interface ActorCase {
  readonly tools: ActorTools;
  readonly query: ActorQuery;
  readonly reading: PhraseReading;
  /** Countries the phrase itself names: those of demonyms before those of actors and places, nearest to the head first. */
  readonly stated: readonly Alpha3[];
  /** Countries of the article and the sentence, best first; worked out on first use. */
  readonly around: () => readonly Alpha3[];
  /** Those of the sentence alone. */
  readonly inSentence: () => readonly Alpha3[];
}

export function createActorCase(
  tools: ActorTools,
  query: ActorQuery,
  reading: PhraseReading,
): ActorCase {
  return {
    tools,
    query,
    reading,
    stated: statedCountries(tools, reading),
    around: lazyAround(tools, query),
    inSentence: lazyAround(tools, { ...query, countries: [] }),
  };
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

function statedCountries(tools: ActorTools, reading: PhraseReading): Alpha3[] {
  const pieces = [...reading.modifiers, ...(isPlacing(reading) ? reading.complement : [])];
  const isNamed = (segment: Segment): boolean =>
    hasSense(segment, 'country') !== undefined || hasSense(segment, 'people') !== undefined;
  const inOrder = [...pieces.filter(isNamed), ...pieces.filter((segment) => !isNamed(segment))];
  return [...new Set(inOrder.flatMap((segment) => countryOf(tools, segment) ?? []))];
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

function lazyAround(tools: ActorTools, query: ActorQuery): () => readonly Alpha3[] {
  let known: readonly Alpha3[] | undefined;
  return () => {
    known ??= countriesAround(tools.lexicon, query);
    return known;
  };
}

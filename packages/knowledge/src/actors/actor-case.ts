/** A phrase on its way to an answer, with everything the steps need. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { CountryBook } from '../countries/country-book.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ActorBook } from './actor-book.ts';
import type { ContextReading } from './context-reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeHolders } from './office-holders.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { ActorQuery } from './resolved-actor.ts';
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
  /** Of the article, `day` and `countries` tell: an answer is kept for other days and articles where no step asked. */
  readonly query: Omit<ActorQuery, 'date' | 'countries'>;
  readonly reading: PhraseReading;
  /** Countries the phrase itself names, nearest to the head first. */
  readonly stated: readonly Alpha3[];
  /** The day of the article. */
  readonly day: () => string | undefined;
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
  { tools, query, surroundings: { day, countries, around, mainCountry, context } }: CaseParts,
  { reading, stated }: Pick<ActorCase, 'reading' | 'stated'>,
): ActorCase {
  return { tools, query, reading, stated, day, countries, around, mainCountry, context };
}

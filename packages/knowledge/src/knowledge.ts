/** Everything Dateline knows before it reads: event types, actors, places and countries, loaded from this package. */
import { type ActorBook, createActorBook } from './actors/actor-book.ts';
import { loadAgentNouns } from './actors/agent-noun.ts';
import { createLexicon } from './actors/lexicon.ts';
import { loadActors } from './actors/load-actors.ts';
import { loadOffices } from './actors/office.ts';
import { createOfficeHolders } from './actors/office-holders.ts';
import { loadPeopleWords } from './actors/people-word.ts';
import { loadPersonTitles } from './actors/person-title.ts';
import { loadRegionNames } from './actors/region-name.ts';
import { createActorResolver } from './actors/resolve-actor.ts';
import type { ActorQuery, ResolvedActor } from './actors/resolved-actor.ts';
import { loadCountryWords } from './actors/word-of-one-country.ts';
import { type Codebook, loadCodebook } from './codebook/codebook.ts';
import { type CountryBook, loadCountryBook } from './countries/country-book.ts';
import { type Gazetteer, loadGazetteer } from './places/gazetteer.ts';
import { createRenown, type Renown } from './places/place-renown.ts';
import { loadPlainNames } from './places/plain-names.ts';
import { createPlaceResolver, createPlacesResolver } from './places/resolve-place.ts';
import type { PlaceQuery, ResolvedPlace } from './places/resolved-place.ts';

export interface Knowledge {
  readonly version: string;
  readonly codebook: Codebook;
  readonly actors: ActorBook;
  readonly places: Gazetteer;
  readonly countries: CountryBook;
  /** What an actor phrase means, or undefined where it means no one in particular. */
  resolveActor(query: ActorQuery): ResolvedActor | undefined;
  /** Which place a name means, or undefined where no place bears it. */
  resolvePlace(query: PlaceQuery): ResolvedPlace | undefined;
  /** All the place names of one article, each helped by the others; answers in the order of the queries. */
  resolvePlaces(queries: readonly PlaceQuery[]): (ResolvedPlace | undefined)[];
  /** How far a bare name can be trusted to mean a place; undefined where no place is meant by it alone. */
  renownOf(name: string): Renown | undefined;
}

/** Part of every finding: raise it when data or rules change what a phrase means. */
export const knowledgeVersion = '2026.11-1';

export function loadKnowledge(): Knowledge {
  const places = loadGazetteer();
  const countries = loadCountryBook();
  const offices = loadOffices();
  const book = loadActors(countries, offices);
  const actors = createActorBook(book);
  const lexicon = createLexicon({
    actors: book,
    countries,
    offices,
    nouns: loadAgentNouns(),
    peoples: loadPeopleWords(),
    titles: loadPersonTitles(),
    regions: loadRegionNames(),
  });
  return {
    version: knowledgeVersion,
    codebook: loadCodebook(),
    actors,
    places,
    countries,
    resolveActor: createActorResolver({
      actors,
      countries,
      places,
      lexicon,
      holders: createOfficeHolders(book),
      countryWords: loadCountryWords(),
    }),
    resolvePlace: createPlaceResolver({ countries, places }),
    resolvePlaces: createPlacesResolver({ countries, places }),
    renownOf: createRenown({ countries, places, plainNames: loadPlainNames() }),
  };
}

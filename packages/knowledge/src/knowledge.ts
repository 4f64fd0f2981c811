/** Everything Dateline knows before it reads: event types, actors, places and countries, loaded from this package. */
import { type ActorBook, createActorBook } from './actors/actor-book.ts';
import type { ActorTools } from './actors/actor-case.ts';
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
import { openActorsPack } from './imported/actors-pack.ts';
import type { ImportedKnowledge } from './imported/imported-knowledge.ts';
import { joinActors } from './imported/join-actors.ts';
import { layerActorBook, layerHolders, layerLexicon } from './imported/layer-actors.ts';
import { layerGazetteer } from './imported/layer-gazetteer.ts';
import { openPlacesPack } from './imported/places-pack.ts';
import { createDerivation } from './places/derivation.ts';
import { type Gazetteer, loadGazetteer } from './places/gazetteer.ts';
import { createPlaceAliases } from './places/place-aliases.ts';
import { createRenown, type Renown } from './places/place-renown.ts';
import { loadPlainNames } from './places/plain-names.ts';
import { createRegionMembers, type RegionMembers } from './places/region-members.ts';
import { createPlaceResolver, createPlacesResolver } from './places/resolve-place.ts';
import type { PlaceQuery, ResolvedPlace } from './places/resolved-place.ts';
import { createRivals } from './places/rivals.ts';

export interface Knowledge {
  readonly version: string;
  readonly codebook: Codebook;
  readonly actors: ActorBook;
  readonly places: Gazetteer;
  readonly countries: CountryBook;
  /** Other names of a place, as far as they are written down. */
  placeAliases(id: string): readonly string[];
  /** What regions consist of that are no step of the hierarchy: the Middle East of its states. */
  readonly regions: RegionMembers;
  /** What an actor phrase means, or undefined where it means no one in particular. */
  resolveActor(query: ActorQuery): ResolvedActor | undefined;
  /** Which place a name means, or undefined where no place bears it. */
  resolvePlace(query: PlaceQuery): ResolvedPlace | undefined;
  /** All the place names of one article, each helped by the others; answers in the order of the queries. */
  resolvePlaces(queries: readonly PlaceQuery[]): (ResolvedPlace | undefined)[];
  /** How far a bare name can be trusted to mean a place; undefined where no place is meant by it alone. */
  renownOf(name: string): Renown | undefined;
  /** Is it derived from the name of a place, and not that name: "Syrian", "Scottish", "European"? */
  isDerived(name: string): boolean;
}

/** Part of every finding: raise it when data or rules change what a phrase means. */
export const knowledgeVersion = '2026.11-9';

/** The version with imported knowledge over the package's own. */
export const versionWith = (imported: Pick<ImportedKnowledge, 'version'> | undefined): string =>
  imported === undefined ? knowledgeVersion : `${knowledgeVersion}+${imported.version}`;

export function loadKnowledge(imported?: ImportedKnowledge): Knowledge {
  const countries = loadCountryBook();
  const pack = imported?.places.length ? openPlacesPack(imported.places) : undefined;
  const gazetteer = loadGazetteer();
  const places =
    pack === undefined ? gazetteer : layerGazetteer(gazetteer, pack, imported?.version ?? '');
  const tools = { countries, places, ...loadActorTools(countries, imported) };
  const placeTools = { places, rivalsOf: createRivals({ places, countries }) };
  return {
    version: versionWith(imported),
    codebook: loadCodebook(),
    actors: tools.actors,
    places,
    countries,
    placeAliases: createPlaceAliases({ countries, places, imported: pack }),
    regions: createRegionMembers({ countries, places }),
    resolveActor: createActorResolver(tools),
    resolvePlace: createPlaceResolver(placeTools),
    resolvePlaces: createPlacesResolver(placeTools),
    renownOf: createRenown({ countries, places, plainNames: loadPlainNames() }),
    isDerived: createDerivation({ countries, places }),
  };
}

function loadActorTools(
  countries: CountryBook,
  imported: ImportedKnowledge | undefined,
): Pick<ActorTools, 'actors' | 'lexicon' | 'holders' | 'countryWords'> {
  const offices = loadOffices();
  const written = loadActors(countries, offices);
  const pack = imported?.actors.length ? openActorsPack(imported.actors) : undefined;
  const book = pack === undefined ? written : joinActors(written, pack);
  const tools = {
    actors: createActorBook(book),
    lexicon: createLexicon({
      actors: book,
      countries,
      offices,
      nouns: loadAgentNouns(),
      peoples: loadPeopleWords(),
      titles: loadPersonTitles(),
      regions: loadRegionNames(),
    }),
    holders: createOfficeHolders(book),
    countryWords: loadCountryWords(),
  };
  if (pack === undefined) return tools;
  return {
    ...tools,
    actors: layerActorBook(tools.actors, pack),
    lexicon: layerLexicon(tools.lexicon, pack),
    holders: layerHolders(tools.holders, pack),
  };
}

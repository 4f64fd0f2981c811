/** Finds out who is meant by an actor phrase. */
import type { CountryBook } from '../countries/country-book.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ActorBook } from './actor-book.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

export interface ActorTools {
  readonly actors: ActorBook;
  readonly countries: CountryBook;
  readonly places: Gazetteer;
}

export function createActorResolver({
  actors,
  countries,
}: ActorTools): (query: ActorQuery) => ResolvedActor | undefined {
  return ({ phrase, date }) => {
    const bare = phrase
      .trim()
      .replace(/^(?:the|a|an) /i, '')
      .replace(/['’]s?$/, '');
    const country = countries.find(bare);
    const actor =
      actors.findByName(bare)[0] ??
      (country === undefined ? undefined : actors.find(country.alpha3));
    if (actor === undefined) return undefined;
    return {
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      sectors: actor.sectors,
      wikidata: actor.wikidata,
      ancestors: actors.ancestorsOf(actor.id, date),
      former: false,
      how: 'book',
      confidence: 0.9,
      candidates: [{ id: actor.id, score: 1 }],
    };
  };
}

/**
 * Something that a completion may lead to, before it is known which are shown. A place is told apart from others of its name by what
 * lies around it.
 */
import type { Actor, Country, Knowledge, Place } from '@dateline/knowledge';
import type { SuggestionModel } from '../../models.ts';
import { actorFromBook } from '../actors/find-actor.ts';
import { locationOf } from '../places/location-of.ts';

/** The word to search by is made for those that are shown. */
export type Candidate = Omit<SuggestionModel, 'query'>;

export const keyOf = (target: Candidate['target']): string =>
  'key' in target ? target.key : target.alpha3;

export function suggestionOf(actor: Actor, score: number, knowledge: Knowledge): Candidate {
  const country = actor.kind === 'COUNTRY' ? knowledge.countries.find(actor.id) : undefined;
  return country ? countrySuggestion(country, score) : actorSuggestion(actor, score, knowledge);
}

export function countrySuggestion(country: Country, score: number): Candidate {
  const { name } = country;
  const target = { __typename: 'Country' as const, ...country };
  return { kind: 'COUNTRY', label: name, hint: null, score, target };
}

export function actorSuggestion(actor: Actor, score: number, { countries }: Knowledge): Candidate {
  const { name, country } = actor;
  const hint = country ? (countries.find(country)?.name ?? null) : null;
  const target = { __typename: 'Actor' as const, ...actorFromBook(actor) };
  return { kind: 'ACTOR', label: name, hint, score, target };
}

export function placeSuggestion(place: Place, score: number, { places }: Knowledge): Candidate {
  const hint = surroundingsOf(place, places.ancestorsOf(place.id));
  const target = { __typename: 'Location' as const, ...locationOf(place) };
  return { kind: 'LOCATION', label: place.name, hint, score, target };
}

function surroundingsOf(place: Place, ancestors: readonly Place[]): string | null {
  const around = ancestors
    .filter(({ kind }) => kind === 'ADM1' || kind === 'COUNTRY')
    .map(({ name }) => name);
  return place.kind === 'COUNTRY' || around.length === 0 ? null : around.join(', ');
}

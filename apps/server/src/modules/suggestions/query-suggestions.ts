/**
 * Completions for a search box. Countries come first among equals, then actors, then places; a place is told apart from others
 * of its name by what lies around it.
 */
import type { Actor, Country, Knowledge, Place } from '@dateline/knowledge';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers, SuggestionKind } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import type { SuggestionModel } from '../../models.ts';
import { completeActors, completePlaces } from '../../names/complete-names.ts';
import { checkName } from '../../names/resolve-actor-name.ts';
import { actorFromBook } from '../actors/find-actor.ts';
import { locationOf } from '../places/location-of.ts';

const kindsInOrder: readonly SuggestionKind[] = ['COUNTRY', 'ACTOR', 'LOCATION'];

export const querySuggestions: Pick<QueryResolvers, 'suggest'> = {
  suggest: (_root, { text, kinds, limit }, context) => {
    const most = checkSize('limit', limit ?? 10, limits.suggestions);
    const phrase = checkName(text);
    return kindsInOrder
      .filter((kind) => !kinds || kinds.includes(kind))
      .flatMap((kind) => suggesters[kind](phrase, most, context))
      .sort((left, right) => right.score - left.score)
      .slice(0, most);
  },
};

type Suggester = (
  text: string,
  most: number,
  context: RequestContext,
) => readonly SuggestionModel[];

const suggesters: Record<SuggestionKind, Suggester> = {
  COUNTRY: (text, most, { knowledge }) =>
    completeActors(text, most * 2, knowledge)
      .filter(({ target }) => target.kind === 'COUNTRY')
      .flatMap(({ target, score }) => {
        const country = knowledge.countries.find(target.id);
        return country ? [countrySuggestion(country, score)] : [];
      }),
  ACTOR: (text, most, { knowledge }) =>
    completeActors(text, most, knowledge)
      .filter(({ target }) => target.kind !== 'COUNTRY')
      .map(({ target, score }) => actorSuggestion(target, score, knowledge)),
  LOCATION: (text, most, { knowledge }) =>
    completePlaces(text, most, knowledge).map(({ target, score }) =>
      placeSuggestion(target, score, knowledge),
    ),
};

function countrySuggestion(country: Country, score: number): SuggestionModel {
  const { name } = country;
  const target = { __typename: 'Country' as const, ...country };
  return {
    kind: 'COUNTRY',
    label: name,
    hint: null,
    score,
    query: wordFor('involving', name),
    target,
  };
}

function actorSuggestion(actor: Actor, score: number, { countries }: Knowledge): SuggestionModel {
  const { name, country } = actor;
  const hint = country ? (countries.find(country)?.name ?? null) : null;
  const target = { __typename: 'Actor' as const, ...actorFromBook(actor) };
  return { kind: 'ACTOR', label: name, hint, score, query: wordFor('involving', name), target };
}

function placeSuggestion(place: Place, score: number, { places }: Knowledge): SuggestionModel {
  const hint = surroundingsOf(place, places.ancestorsOf(place.id));
  const target = { __typename: 'Location' as const, ...locationOf(place) };
  return {
    kind: 'LOCATION',
    label: place.name,
    hint,
    score,
    query: wordFor('in', place.name),
    target,
  };
}

function surroundingsOf(place: Place, ancestors: readonly Place[]): string | null {
  const around = ancestors
    .filter(({ kind }) => kind === 'ADM1' || kind === 'COUNTRY')
    .map(({ name }) => name);
  return place.kind === 'COUNTRY' || around.length === 0 ? null : around.join(', ');
}

function wordFor(key: string, name: string): string {
  return /[\s"]/.test(name) ? `${key}:"${name.replaceAll('"', '')}"` : `${key}:${name}`;
}

/**
 * Completions for a search box. Countries come first among equals, then actors, then places; a place is told apart from others
 * of its name by what lies around it.
 */
import type { Place } from '@dateline/knowledge';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers, SuggestionKind } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import type { SuggestionModel } from '../../models.ts';
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
    knowledge.actors
      .suggest(text, most * 2)
      .filter(({ actor }) => actor.kind === 'COUNTRY')
      .flatMap(({ actor, score }) => {
        const country = knowledge.countries.find(actor.id);
        if (!country) return [];
        const target = { __typename: 'Country' as const, ...country };
        return [
          {
            kind: 'COUNTRY' as const,
            label: country.name,
            hint: null,
            score,
            query: wordFor('involving', country.name),
            target,
          },
        ];
      }),
  ACTOR: (text, most, { knowledge }) =>
    knowledge.actors
      .suggest(text, most)
      .filter(({ actor }) => actor.kind !== 'COUNTRY')
      .map(({ actor, score }) => ({
        kind: 'ACTOR' as const,
        label: actor.name,
        hint: actor.country ? (knowledge.countries.find(actor.country)?.name ?? null) : null,
        score,
        query: wordFor('involving', actor.name),
        target: { __typename: 'Actor' as const, ...actorFromBook(actor) },
      })),
  LOCATION: (text, most, { knowledge }) =>
    knowledge.places.suggest(text, most).map(({ place, score }) => ({
      kind: 'LOCATION' as const,
      label: place.name,
      hint: surroundingsOf(place, knowledge.places.ancestorsOf(place.id)),
      score,
      query: wordFor('in', place.name),
      target: { __typename: 'Location' as const, ...locationOf(place) },
    })),
};

function surroundingsOf(place: Place, ancestors: readonly Place[]): string | null {
  const around = ancestors
    .filter(({ kind }) => kind === 'ADM1' || kind === 'COUNTRY')
    .map(({ name }) => name);
  return place.kind === 'COUNTRY' || around.length === 0 ? null : around.join(', ');
}

function wordFor(key: string, name: string): string {
  return /[\s"]/.test(name) ? `${key}:"${name.replaceAll('"', '')}"` : `${key}:${name}`;
}

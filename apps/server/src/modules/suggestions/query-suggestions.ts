/** Completions for a search box, each with the word to search by. Countries come first among equals, then actors, then places. */
import type { Knowledge } from '@dateline/knowledge';
import { completeActorNames } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers, SuggestionKind } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import { completeActors, completePlaces } from '../../names/complete-names.ts';
import { findActorByCode } from '../../names/find-actor-by-code.ts';
import { checkName } from '../../names/resolve-actor-name.ts';
import { wordForActor, wordForCountry, wordForPlace } from '../../names/search-word.ts';
import {
  actorSuggestion,
  type Candidate,
  countrySuggestion,
  placeSuggestion,
  suggestionOf,
} from './candidate.ts';
import { rankCandidates } from './rank-candidates.ts';

const kindsInOrder: readonly SuggestionKind[] = ['COUNTRY', 'ACTOR', 'LOCATION'];

export const querySuggestions: Pick<QueryResolvers, 'suggest'> = {
  suggest: async (_root, { text, kinds, limit }, context) => {
    const most = checkSize('limit', limit ?? 10, limits.suggestions);
    const phrase = checkName(text);
    const wanted = kindsInOrder.filter((kind) => !kinds || kinds.includes(kind));
    const reach = most * candidatesPerAnswer;
    const found = [
      ...(await identified(phrase, context)).filter(({ kind }) => wanted.includes(kind)),
      ...wanted.flatMap((kind) => suggesters[kind](phrase, reach, context)),
      ...(wanted.includes('ACTOR') ? await discoveredActors(phrase, reach, context) : []),
    ];
    const best = (await rankCandidates(found, context)).slice(0, most);
    return best.map((one) => ({ ...one, query: queryFor(one.target, context.knowledge) }));
  },
};

/** What the news tells of may be some way down among names that are merely alike. */
const candidatesPerAnswer = 4;

function queryFor(target: Candidate['target'], knowledge: Knowledge): string {
  switch (target.__typename) {
    case 'Country':
      return wordForCountry(target, knowledge);
    case 'Actor':
      return wordForActor({ id: target.key, name: target.name }, knowledge);
    case 'Location':
      return wordForPlace({ id: target.key, name: target.name }, knowledge);
  }
}

/** What a code, an item of Wikidata or a number of GeoNames stands for. */
async function identified(text: string, context: RequestContext): Promise<Candidate[]> {
  const { knowledge } = context;
  const id = findActorId(text, knowledge);
  const actor = id === undefined ? undefined : knowledge.actors.find(id);
  const place = /^(?:gn:)?\d+$/.test(text) ? `gn:${text.replace('gn:', '')}` : undefined;
  const found = place === undefined ? undefined : knowledge.places.find(place);
  return [
    ...(actor ? [suggestionOf(actor, 1, knowledge)] : []),
    ...(found ? [placeSuggestion(found, 1, knowledge)] : []),
  ];
}

function findActorId(text: string, knowledge: Knowledge): string | undefined {
  if (/^Q\d+$/i.test(text)) return knowledge.actors.findByWikidata(text.toUpperCase())?.id;
  return /^[A-Z]{3,9}$/.test(text) ? findActorByCode(text, knowledge) : undefined;
}

/** Names that the book does not know, after those that it does. */
async function discoveredActors(
  text: string,
  most: number,
  { database, knowledge }: RequestContext,
): Promise<Candidate[]> {
  const stored = await completeActorNames(database, text, most);
  return stored
    .filter(({ key }) => !knowledge.actors.find(key))
    .map((actor, at) => ({
      kind: 'ACTOR',
      label: actor.name,
      hint: actor.country ? (knowledge.countries.find(actor.country)?.name ?? null) : null,
      score: 0.8 - at / 1000,
      target: { __typename: 'Actor' as const, ...actor },
    }));
}

type Suggester = (text: string, most: number, context: RequestContext) => readonly Candidate[];

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

/**
 * Completions for a search box. Of names about as near, those come first of whom the news tells most; countries come first among
 * equals, then actors, then places; a place is told apart from others of its name by what lies around it.
 */
import type { Actor, Country, Knowledge, Place } from '@dateline/knowledge';
import { completeActorNames, countEventsOf } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers, SuggestionKind } from '../../generated/resolver-types.ts';
import { limits } from '../../limits/limits.ts';
import { checkSize } from '../../limits/page-arguments.ts';
import type { SuggestionModel } from '../../models.ts';
import { completeActors, completePlaces } from '../../names/complete-names.ts';
import { findActorByCode } from '../../names/find-actor-by-code.ts';
import { checkName } from '../../names/resolve-actor-name.ts';
import { wordForActor, wordForCountry, wordForPlace } from '../../names/search-word.ts';
import { actorFromBook } from '../actors/find-actor.ts';
import { locationOf } from '../places/location-of.ts';

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
    const best = (await ranked(distinct(found), context)).slice(0, most);
    return best.map((one) => ({ ...one, query: queryFor(one.target, context.knowledge) }));
  },
};

/** What the news tells of may be some way down among names that are merely alike. */
const candidatesPerAnswer = 4;

/** The word to search by is made for those that are shown. */
type Candidate = Omit<SuggestionModel, 'query'>;

async function ranked(
  found: readonly Candidate[],
  { database }: RequestContext,
): Promise<Candidate[]> {
  const counts = await countEventsOf(
    database,
    found.map(({ target }) => keyOf(target)),
  );
  const weight = ({ score, target }: Candidate): number =>
    score + prominence(counts.get(keyOf(target)) ?? 0);
  return found.toSorted((left, right) => weight(right) - weight(left));
}

/** Being in the news at all is worth a letter or two, a thousand events some more. */
function prominence(events: number): number {
  return events === 0 ? 0 : 0.04 + Math.min(0.12, 0.03 * Math.log10(1 + events));
}

const keyOf = (target: Candidate['target']): string =>
  'key' in target ? target.key : target.alpha3;

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

function suggestionOf(actor: Actor, score: number, knowledge: Knowledge): Candidate {
  const country = actor.kind === 'COUNTRY' ? knowledge.countries.find(actor.id) : undefined;
  return country ? countrySuggestion(country, score) : actorSuggestion(actor, score, knowledge);
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

/** The best of each: what is found by its code may be found by its name, too. */
function distinct(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of found) {
    const key = `${one.kind} ${keyOf(one.target)}`;
    const known = best.get(key);
    if (!known || known.score < one.score) best.set(key, one);
  }
  return [...best.values()];
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

function countrySuggestion(country: Country, score: number): Candidate {
  const { name } = country;
  const target = { __typename: 'Country' as const, ...country };
  return { kind: 'COUNTRY', label: name, hint: null, score, target };
}

function actorSuggestion(actor: Actor, score: number, { countries }: Knowledge): Candidate {
  const { name, country } = actor;
  const hint = country ? (countries.find(country)?.name ?? null) : null;
  const target = { __typename: 'Actor' as const, ...actorFromBook(actor) };
  return { kind: 'ACTOR', label: name, hint, score, target };
}

function placeSuggestion(place: Place, score: number, { places }: Knowledge): Candidate {
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

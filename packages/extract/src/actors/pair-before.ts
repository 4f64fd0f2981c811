/**
 * The two whom "the two leaders", "both countries", "the couple" mean: a pair joined by "and" just before, or the only two of
 * their kind that the last sentences name. Where the text names a third, it is left open.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { conjunctsOf } from '../syntax/conjuncts-of.ts';
import { headOf, lemmaOf, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { type Paired, pairedAs } from './is-pairing.ts';
import type { ReadActor } from './read-actors.ts';
import { ownSubject } from './subjects-above.ts';
import { wordsTaking } from './words-taking.ts';

export interface PairSearch {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  readonly actorAt: (head: number) => ReadActor | null;
  readonly nameAt: (token: number) => Name | undefined;
}

const SENTENCES_BACK = 3;

/** Empty where no two are found. */
export function pairBefore(head: number, search: PairSearch): readonly ReadActor[] {
  const kind = pairedAs(search.tree, head);
  const pair = kind === undefined ? [] : pairOf(head, kind, beside(head, search));
  const words = wordsTaking(search.tree, head);
  return pair.map((actor) => ({ ...words, actor, resolvedBy: 'description' }));
}

/** "The bloc urged both sides": who does it is neither, nor any of the same country. */
function beside(head: number, search: PairSearch): PairSearch {
  const { tree, actorAt } = search;
  if (relationOf(tree, head).startsWith('nsubj')) return search;
  const subject = ownSubject(tree, head);
  const doers = subject < 0 ? [] : conjunctsOf(tree, subject).flatMap((one) => actorAt(one) ?? []);
  if (doers.length === 0) return search;
  const isOwn = ({ id, country }: ResolvedActor): boolean =>
    doers.some(({ actor }) => id === actor.id || (country !== null && country === actor.country));
  const other = (read: ReadActor | null): ReadActor | null =>
    read === null || isOwn(read.actor) ? null : read;
  return { ...search, actorAt: (token) => other(actorAt(token)) };
}

function pairOf(head: number, kind: Paired, search: PairSearch): readonly ResolvedActor[] {
  switch (kind) {
    case 'person': {
      const persons = onlyTwo(head, personIn, search);
      return persons.length > 0 ? persons : leadersOf(countriesBefore(head, search), head, search);
    }
    case 'country':
      return countriesBefore(head, search);
    case 'anyone':
      return onlyTwo(head, anyoneIn, search);
    case 'either': {
      const sides = onlyTwo(head, sideIn, search);
      return sides.length > 0 ? sides : countriesBefore(head, search);
    }
  }
}

/** Whom a word of this sort tells. */
type Fitting = (
  actor: ResolvedActor,
  search: PairSearch,
  isModifier: boolean,
) => ResolvedActor | undefined;

const personIn: Fitting = (actor, _, isModifier) =>
  !isModifier && actor.kind === 'PERSON' ? actor : undefined;

const anyoneIn: Fitting = (actor, _, isModifier) => (isModifier ? undefined : actor);

const SIDES = new Set(['COUNTRY', 'GROUP', 'IGO']);
const PUBLIC = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'PTY', 'OPP']);
const sideIn: Fitting = (actor, { knowledge }, isModifier) => {
  if (isModifier || isMediator(actor)) return undefined;
  const side = sideOf(actor, knowledge);
  return SIDES.has(side.kind) || isPublic(side) ? side : undefined;
};

const isPublic = ({ sectors, country }: ResolvedActor): boolean =>
  sectors.some((sector) => PUBLIC.has(sector)) && (country !== null || sectors.includes('REB'));

/** The United Nations are on no one's side. */
const isMediator = ({ id, ancestors }: ResolvedActor): boolean =>
  id === WORLD || ancestors.includes(WORLD);

const WORLD = 'IGO.un';

/** Whoever holds an office is of the side that it belongs to, and a government is its country's. */
function sideOf(actor: ResolvedActor, knowledge: Knowledge): ResolvedActor {
  const [body = actor.id] = actor.kind === 'PERSON' ? actor.ancestors : [actor.id];
  const id = body === `${actor.country}.GOV` ? (actor.country ?? body) : body;
  const name = id === actor.id ? undefined : knowledge.actors.find(id)?.name;
  return (name === undefined ? undefined : knowledge.resolveActor({ phrase: name })) ?? actor;
}

/** Presidents and troops tell of their countries, too. */
const countryIn: Fitting = ({ country }, { knowledge }) => {
  const name = country === null ? undefined : knowledge.actors.find(country)?.name;
  return name === undefined ? undefined : knowledge.resolveActor({ phrase: name });
};

const countriesBefore = (head: number, search: PairSearch): readonly ResolvedActor[] =>
  onlyTwo(head, countryIn, search);

function onlyTwo(head: number, fitting: Fitting, search: PairSearch): readonly ResolvedActor[] {
  const { tree } = search;
  const sentence = tree.sentenceOf[head] as number;
  const found = new Map<string, ResolvedActor>();
  let last = head;
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    const first = tree.document.sentences[index]?.first ?? 0;
    const joined = lastPair({ first, last }, fitting, search);
    if (joined.length > 0) return joined;
    for (let token = first; token < last; token++)
      for (const actor of fits(token, fitting, search)) found.set(actor.id, actor);
    if (found.size > 2) return [];
    if (found.size === 2) return [...found.values()];
    last = first;
  }
  return [];
}

/** The last two that are joined, and no third with them. */
function lastPair(
  { first, last }: { readonly first: number; readonly last: number },
  fitting: Fitting,
  search: PairSearch,
): readonly ResolvedActor[] {
  for (let token = last - 1; token >= first; token--) {
    const joined = conjunctsOf(search.tree, token);
    if (joined.length !== 2) continue;
    const actors = joined.flatMap((one) => fits(one, fitting, search));
    if (actors.length === 2 && actors[0]?.id !== actors[1]?.id) return actors;
  }
  return [];
}

function fits(token: number, fitting: Fitting, search: PairSearch): readonly ResolvedActor[] {
  const upos = uposOf(search.tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return [];
  if (isInsideName(token, search)) return [];
  const actor = search.actorAt(token)?.actor;
  const isModifier =
    upos === 'ADJ' || /^(?:compound|flat|nmod:desc)$/.test(relationOf(search.tree, token));
  const found = actor && fitting(actor, search, isModifier);
  return found === undefined ? [] : [found];
}

/** "Orange" and "Democratic" of the Orange Democratic Movement name no one else. */
function isInsideName(token: number, { tree, nameAt }: PairSearch): boolean {
  const name = nameAt(token);
  const above = headOf(tree, token);
  return name !== undefined && above >= 0 && nameAt(above) === name;
}

/** "The two presidents" of countries that were told without them. */
function leadersOf(
  countries: readonly ResolvedActor[],
  head: number,
  { tree, knowledge, date }: PairSearch,
): readonly ResolvedActor[] {
  const noun = lemmaOf(tree, head);
  return countries.flatMap(
    ({ name }) =>
      knowledge.resolveActor({
        phrase: `${name} ${noun}`,
        head: noun,
        ...(date === undefined ? {} : { date }),
        cautious: true,
      }) ?? [],
  );
}

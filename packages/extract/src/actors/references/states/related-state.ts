/**
 * "Russia defended its ally", "China urged its neighbours to talk": states that are called only by what they are to another one are
 * those others that the text has told just before, as many as the noun wants, or the one that the story is about. Where that leaves
 * more of them, the noun means some state, and no people at home.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import {
  childrenWith,
  childWith,
  lemmaOf,
  spellingOf,
  uposOf,
  xposOf,
} from '../../../syntax/tree.ts';
import { actorOfId } from '../../actor-of-id.ts';
import type { ReadActor } from '../../read-actors.ts';
import { wholePhrase } from '../../whole-phrase.ts';
import { beginBefore } from '../search/begin-before.ts';
import { ownSubject } from '../search/subjects-above.ts';
import type { Told } from '../told.ts';
import { FRIENDS_AND_FOES } from './friends-and-foes.ts';

/** Empty where the noun is no state's. */
export function relatedState(head: number, told: Told): readonly ReadActor[] {
  const { tree, knowledge, actorsAt } = told;
  if (!RELATED.has(lemmaOf(tree, head)) || isNamed(head, told)) return [];
  const owner = childWith(tree, head, 'nmod:poss');
  const whose = owner < 0 ? undefined : actorsAt(owner)[0];
  const isOfLeader = whose?.actor.kind === 'PERSON' && isNeighbour(lemmaOf(tree, head));
  if (whose === undefined || !(isOfState(whose.actor) || (isOfLeader && isRuler(whose.actor))))
    return [];
  const words = wholePhrase(tree, head);
  const states = othersOf(head, whose.actor, told)
    .flatMap((country) => actorOfId(country, knowledge) ?? [])
    .map((actor): ReadActor => ({ ...words, actor, resolvedBy: 'description' }));
  const own = told.actorAt(head);
  if (states.length > 0 || !own || own.actor.country === null) return states;
  return [{ ...own, actor: someState(own.actor) }];
}

/** Whoever it is, it is not of the land that it is a neighbour to. */
const someState = (actor: ResolvedActor): ResolvedActor => ({
  ...actor,
  id: '*/GOV',
  name: 'officials',
  country: null,
  sectors: ['GOV'],
  ancestors: [],
});

const RELATED: ReadonlySet<string> = new Set([...FRIENDS_AND_FOES, 'colony']);

/** "its ally Chad" says itself who it is. */
const isNamed = (head: number, { tree, nameAt }: Told): boolean =>
  nameAt(head) !== undefined ||
  childrenWith(tree, head, 'appos', 'flat').some((child) => nameAt(child) !== undefined);

/** "The minister criticised his neighbours": those of his state. */
const isRuler = ({ country, sectors }: ResolvedActor): boolean =>
  country !== null && sectors[0] === 'GOV';

/** A state, or a body that is of its government. */
const isOfState = ({ kind, country, sectors }: ResolvedActor): boolean =>
  country !== null && (kind === 'COUNTRY' || (kind !== 'PERSON' && sectors[0] === 'GOV'));

/** Countries that are neither whose ally they are nor the doer's own. */
function othersOf(head: number, whose: ResolvedActor, told: Told): readonly string[] {
  const { tree, countries, actorsAt } = told;
  const subject = ownSubject(tree, head);
  const doer = subject < 0 || subject > head ? undefined : actorsAt(subject)[0];
  const isOther = (country: string): boolean =>
    country !== whose.country && country !== doer?.actor.country;
  const near = statesBefore(head, told).filter(isOther);
  if (xposOf(tree, head) === 'NNS')
    return isNeighbour(lemmaOf(tree, head)) && near.length === 2 ? near : [];
  if (near.length > 0) return near.length === 1 ? near : [];
  const others = countries.filter(isOther);
  const isOfMain = others[0] !== undefined && others[0] === countries[0];
  return others.length === 1 || isOfMain ? others.slice(0, 1) : [];
}

/** Of neighbours the text has told all whom it means; of allies a state has many. */
const isNeighbour = (lemma: string): boolean => lemma === 'neighbour' || lemma === 'neighbor';

/** Countries of the states told in the sentence and the one before it, by name or by adjective. */
function statesBefore(head: number, { tree, knowledge, actorAt }: Told): readonly string[] {
  const begin = beginBefore(tree, head, 1);
  const found = new Set<string>();
  for (let token = begin; token < head; token++) {
    const upos = uposOf(tree, token);
    const named = upos === 'PROPN' ? actorAt(token)?.actor : undefined;
    if (named !== undefined && named.country !== null && isOfState(named)) found.add(named.country);
    const people = upos === 'ADJ' ? knowledge.countries.find(spellingOf(tree, token)) : undefined;
    if (people !== undefined) found.add(people.alpha3);
  }
  return [...found];
}

/**
 * "Russia defended its ally", "Portugal sent trainers to its former colony": a state that is called only by what it is to another one
 * is the one other state that the text has told just before, or the only other one that it speaks of.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import {
  childrenWith,
  childWith,
  lemmaOf,
  type Tree,
  uposOf,
  xposOf,
} from '../../../syntax/tree.ts';
import { actorOfId } from '../../actor-of-id.ts';
import type { ReadActor } from '../../read-actors.ts';
import { wholePhrase } from '../../whole-phrase.ts';
import { beginBefore } from '../search/begin-before.ts';
import { ownSubject } from '../search/subjects-above.ts';
import { RELATION_NOUNS } from './relation-nouns.ts';

export interface Relating {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  /** Countries the article is about, most mentioned first. */
  readonly countries: readonly string[];
  readonly nameAt: (token: number) => Name | undefined;
  /** Whom a phrase means by its own words. */
  readonly actorAt: (head: number) => ReadActor | null;
  readonly actorsAt: (head: number) => readonly ReadActor[];
}

/** Empty where the noun is no state's, or no one state is found. */
export function relatedState(head: number, relating: Relating): readonly ReadActor[] {
  const { tree, knowledge, actorsAt } = relating;
  if (!RELATED.has(lemmaOf(tree, head)) || xposOf(tree, head) !== 'NN') return [];
  const owner = childWith(tree, head, 'nmod:poss');
  if (owner < 0 || isNamed(head, relating)) return [];
  const [whose] = actorsAt(owner);
  if (whose === undefined || !isState(whose.actor)) return [];
  const other = onlyOther(head, whose.actor, relating);
  const state = other === undefined ? undefined : actorOfId(other, knowledge);
  return state === undefined
    ? []
    : [{ ...wholePhrase(tree, head), actor: state, resolvedBy: 'description' }];
}

const RELATED: ReadonlySet<string> = new Set([
  ...RELATION_NOUNS,
  ...'enemy adversary backer patron sponsor colony'.split(' '),
]);

/** "its ally Chad" says itself who it is. */
const isNamed = (head: number, { tree, nameAt }: Relating): boolean =>
  nameAt(head) !== undefined ||
  childrenWith(tree, head, 'appos', 'flat').some((child) => nameAt(child) !== undefined);

const isState = ({ kind, country, sectors }: ResolvedActor): boolean =>
  country !== null && (kind === 'COUNTRY' || (kind !== 'PERSON' && sectors[0] === 'GOV'));

/** The country that is neither whose ally it is nor the doer's own, where the text leaves no more than one. */
function onlyOther(head: number, whose: ResolvedActor, relating: Relating): string | undefined {
  const { tree, countries, actorsAt } = relating;
  const subject = ownSubject(tree, head);
  const doer = subject < 0 || subject > head ? undefined : actorsAt(subject)[0];
  const isOther = (country: string): boolean =>
    country !== whose.country && country !== doer?.actor.country;
  const near = statesBefore(head, relating);
  const others = (near.some(isOther) ? near : countries).filter(isOther);
  return others.length === 1 ? others[0] : undefined;
}

/** Countries of the states told in the sentence and the one before it. */
function statesBefore(head: number, { tree, actorAt }: Relating): readonly string[] {
  const begin = beginBefore(tree, head, 1);
  const found = new Set<string>();
  for (let token = begin; token < head; token++) {
    if (uposOf(tree, token) !== 'PROPN') continue;
    const actor = actorAt(token)?.actor;
    if (actor !== undefined && actor.country !== null && isState(actor)) found.add(actor.country);
  }
  return [...found];
}

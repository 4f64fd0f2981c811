/**
 * "the Kestrel Front, a rebel group that attacked the port", "the group, the Kestrel Front", "Chancellor/head Jana/flat Roth":
 * the noun beside a name is its bearer.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { type Name, wordSet } from '@dateline/language';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';

export interface Naming {
  readonly tree: Tree;
  nameAt(token: number): Name | undefined;
}

export function apposedActor(
  naming: Naming,
  own: ReadActor | null,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  if (own === null || (own.actor.how === 'book' && own.actor.kind !== 'PERSON')) return null;
  const named = nameBeside(own, naming);
  if (named === undefined) return null;
  const bearer = actorAt(named)?.actor;
  if (bearer?.how === 'discovered' && bearer.kind === 'PERSON')
    return { ...own, actor: asDescribed(bearer, own.actor) };
  if (bearer?.how !== 'book') return null;
  // "hosted the contender Ada Rhys/appos in Peru": where that was says nothing of her.
  const isPlaced = childrenWith(naming.tree, own.phrase.head, 'nmod').some(
    (place) => place > named,
  );
  return !isPlaced && isOfElsewhere(own.actor, bearer) ? null : { ...own, actor: bearer };
}

/** A Somali president is no namesake from Pakistan. */
const isOfElsewhere = (own: ResolvedActor, bearer: ResolvedActor): boolean =>
  own.country !== null &&
  own.country !== bearer.country &&
  !own.ancestors.some((id) => bearer.ancestors.includes(id)) &&
  isSure(own);

/** Of someone new what the noun says is known, too: "the Scottish nurse, Ada Rhys". */
function asDescribed(
  person: ResolvedActor,
  { country, sectors, ancestors }: ResolvedActor,
): ResolvedActor {
  if (person.country !== null) return person;
  return {
    ...person,
    country,
    ancestors,
    sectors: person.sectors.length > 0 ? person.sectors : sectors,
  };
}

function nameBeside(
  { phrase: { head }, actor }: ReadActor,
  { tree, nameAt }: Naming,
): number | undefined {
  const isPerson = (token: number): boolean => nameAt(token)?.type === 'PER';
  if (isPerson(head)) return undefined;
  // "one of his allies, Justice Secretary Ada Rhys"
  const counted = oneOf(head, tree);
  if (counted >= 0) return childrenWith(tree, counted, 'appos').find(isPerson);
  if (isPlural(tree, head)) return undefined;
  // "the US Secretary of State, James Baker": the name of an office, and who holds it.
  const isTitle = nameAt(head) === undefined || actor.kind === 'PERSON';
  const titled = isTitle ? childrenWith(tree, head, 'flat', 'appos').find(isPerson) : undefined;
  if (titled !== undefined) return titled;
  if (uposOf(tree, head) !== 'NOUN') return undefined;
  return [
    ...(relationOf(tree, head) === 'appos' ? [headOf(tree, head)] : []),
    ...childrenWith(tree, head, 'appos'),
    ...calledSo(head, tree),
  ].find((other) => uposOf(tree, other) === 'PROPN');
}

/** "a militia known as the M23", "the mission, called MINUSMA" */
function calledSo(head: number, tree: Tree): readonly number[] {
  return childrenWith(tree, head, 'acl')
    .filter((clause) => CALLED.has(lemmaOf(tree, clause)) && xposOf(tree, clause) === 'VBN')
    .flatMap((clause) => [
      ...childrenWith(tree, clause, 'xcomp', 'obj'),
      ...childrenWith(tree, clause, 'obl').filter((name) => caseOf(tree, name) === 'as'),
    ]);
}

const CALLED = wordSet('know call dub');

/** Those of whom one is told, or -1. */
function oneOf(head: number, tree: Tree): number {
  if (wordOf(tree, head) !== 'one') return -1;
  return childrenWith(tree, head, 'nmod').find((noun) => caseOf(tree, noun) === 'of') ?? -1;
}
